import { testScoped } from '../../../test/scopes.js';
import { lowSillGuard } from './rule.js';

// B072
testScoped(
  lowSillGuard,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ windows: [{ sillHeight: 0.9, guardHeight: 0.8 }], usedByChildren: true }] },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a low sill, guarded',
        with: { '/rooms/0/windows/0/sillHeight': 0.5, '/rooms/0/windows/0/guardHeight': 0.9 },
      },
    ],
    fail: [
      {
        name: 'a sill just too low, the guard too',
        with: { '/rooms/0/windows/0/sillHeight': 0.89, '/rooms/0/windows/0/guardHeight': 0.89 },
        deciding: [
          '/rooms/0/windows/0/sillHeight: 0.89 >= 0.9',
          '/rooms/0/windows/0/guardHeight: 0.89 >= 0.9',
        ],
        params: { limit: 0.9 },
      },
      {
        name: 'the second of two windows',
        with: { '/rooms/0/windows/1': { sillHeight: 0.5, guardHeight: 0.7 } },
        deciding: ['/rooms/0/windows/1/sillHeight: 0.5 >= 0.9', '/rooms/0/windows/1/guardHeight: 0.7 >= 0.9'],
        params: { limit: 0.9 },
      },
    ],
    unknown: [
      {
        name: 'usedByChildren not told',
        with: { '/rooms/0/usedByChildren': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/rooms/0/usedByChildren missing'],
      },
      {
        name: 'guard of a low sill not told',
        with: { '/rooms/0/windows/0/sillHeight': 0.5, '/rooms/0/windows/0/guardHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/windows/0/guardHeight missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: no', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'no windows', with: { '/rooms/0/windows': [] } },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/rooms/0/windows/0/sillHeight': 0.5 },
        ifAdopted: ['fail'],
        deciding: ['/rooms/0/windows/0/sillHeight: 0.5 >= 0.9', '/rooms/0/windows/0/guardHeight: 0.8 >= 0.9'],
      },
    ],
  },
);
