import { testScoped } from '../../../test/scopes.js';
import { kitchenArea } from './rule.js';

// AB013, B117
testScoped(
  kitchenArea,
  { scope: 'code', edition: '2019' },
  {
    base: { rooms: [{ area: 40, kind: 'kitchen' }], meals: { servedDaily: 100 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'twelve for few', with: { '/rooms/0/area': 12, '/meals/servedDaily': 20 } },
    ],
    fail: [
      {
        name: 'just too small for the persons',
        with: { '/rooms/0/area': 39.9 },
        deciding: ['/rooms/0/area: 39.9 >= 40', '/meals/servedDaily: 100'],
        params: { area: 39.9, persons: 100 },
      },
      {
        name: 'just below twelve',
        with: { '/rooms/0/area': 11.9, '/meals/servedDaily': 20 },
        deciding: ['/rooms/0/area: 11.9 >= 12'],
        params: { area: 11.9, persons: 20 },
      },
    ],
    unknown: [
      {
        name: 'kind not told',
        with: { '/rooms/0/kind': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/kind missing'],
      },
      {
        name: 'persons not counted',
        with: { '/meals/servedDaily': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/servedDaily missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: laundry', with: { '/rooms/0/kind': 'laundry' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
  },
);
