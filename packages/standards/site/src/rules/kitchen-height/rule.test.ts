import { testScoped } from '../../../test/scopes.js';
import { kitchenHeight } from './rule.js';

// AB013, B118
testScoped(
  kitchenHeight,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ kind: 'kitchen', netHeight: 3 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'netHeight just below 3',
        with: { '/rooms/0/netHeight': 2.9 },
        deciding: ['/rooms/0/netHeight: 2.9 >= 3'],
        params: { height: 2.9, limit: 3 },
      },
    ],
    unknown: [
      {
        name: 'netHeight not told',
        with: { '/rooms/0/netHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/netHeight missing'],
      },
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: laundry', with: { '/rooms/0/kind': 'laundry' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
