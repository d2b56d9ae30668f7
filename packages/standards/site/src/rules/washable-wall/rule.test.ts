import { testScoped } from '../../../test/scopes.js';
import { washableWall } from './rule.js';

// B077
testScoped(
  washableWall,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ usedByChildren: true, finishes: { smoothWallHeight: 1.3 } }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'smoothWallHeight just below 1.3',
        with: { '/rooms/0/finishes/smoothWallHeight': 1.29 },
        deciding: ['/rooms/0/finishes/smoothWallHeight: 1.29 >= 1.3'],
        params: { height: 1.29, limit: 1.3 },
      },
    ],
    unknown: [
      {
        name: 'smoothWallHeight not told',
        with: { '/rooms/0/finishes/smoothWallHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/finishes/smoothWallHeight missing'],
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
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/finishes/smoothWallHeight': 1.29 },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/finishes/smoothWallHeight: 1.29 >= 1.3'],
      },
    ],
  },
);
