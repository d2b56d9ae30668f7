import { testScoped } from '../../../test/scopes.js';
import { multiFunctionRoom } from './rule.js';

// B110
testScoped(
  multiFunctionRoom,
  { scope: 'kindergarten', edition: '2019', adopt: true, choices: { childrenForArea: 'places' } },
  {
    base: { rooms: [{ area: 130, kind: 'multi-function' }], places: 20, kindergarten: { children: 180 } },
    pass: [
      { name: 'as the text asks' },
      { name: 'ninety for few', with: { '/rooms/0/area': 90, '/kindergarten/children': 30 } },
    ],
    fail: [
      {
        name: 'just too small for the children',
        with: { '/rooms/0/area': 129.99 },
        deciding: ['/rooms/0/area: 129.99 >= 130', '/places: 20', '/kindergarten/children: 180'],
        params: { area: 129.99 },
      },
      {
        name: 'just below ninety',
        with: { '/rooms/0/area': 89.9, '/kindergarten/children': 30 },
        deciding: ['/rooms/0/area: 89.9 >= 90'],
        params: { area: 89.9 },
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
        name: 'area not told',
        with: { '/rooms/0/area': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/area missing'],
      },
    ],
    notApplicable: [
      { name: 'kind: kitchen', with: { '/rooms/0/kind': 'kitchen' } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/area': 89.9, '/kindergarten/children': 30 },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/area: 89.9 >= 90'],
      },
    ],
  },
);
