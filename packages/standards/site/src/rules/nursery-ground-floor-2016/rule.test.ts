import { testScoped } from '../../../test/scopes.js';
import { nurseryGroundFloor2016 } from './rule.js';

// AB003
testScoped(
  nurseryGroundFloor2016,
  { scope: 'nursery', edition: '2016' },
  {
    base: { rooms: [{ usedByChildren: true, storey: 1 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'storey just below 1',
        with: { '/rooms/0/storey': 0 },
        deciding: ['/rooms/0/storey: 0 = 1'],
        params: { storey: 0 },
      },
      {
        name: 'storey just above 1',
        with: { '/rooms/0/storey': 2 },
        deciding: ['/rooms/0/storey: 2 = 1'],
        params: { storey: 2 },
      },
    ],
    unknown: [
      {
        name: 'storey not told',
        with: { '/rooms/0/storey': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/storey missing'],
      },
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: no', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
