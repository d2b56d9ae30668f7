import { testScoped } from '../../../test/scopes.js';
import { lowSillGuardGeneral } from './rule.js';

// B203
testScoped(
  lowSillGuardGeneral,
  { scope: 'civil', edition: '55031' },
  {
    base: { rooms: [{ windows: [{ sillHeight: 0.8, guardHeight: 0.7 }] }] },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a low sill, guarded',
        with: { '/rooms/0/windows/0/sillHeight': 0.5, '/rooms/0/windows/0/guardHeight': 0.8 },
      },
    ],
    fail: [
      {
        name: 'a sill just too low, the guard too',
        with: { '/rooms/0/windows/0/sillHeight': 0.79, '/rooms/0/windows/0/guardHeight': 0.79 },
        deciding: [
          '/rooms/0/windows/0/sillHeight: 0.79 >= 0.8',
          '/rooms/0/windows/0/guardHeight: 0.79 >= 0.8',
        ],
        params: { limit: 0.8 },
      },
      {
        name: 'the second of two windows',
        with: { '/rooms/0/windows/1': { sillHeight: 0.5, guardHeight: 0.7 } },
        deciding: ['/rooms/0/windows/1/sillHeight: 0.5 >= 0.8', '/rooms/0/windows/1/guardHeight: 0.7 >= 0.8'],
        params: { limit: 0.8 },
      },
    ],
    unknown: [
      {
        name: 'guard of a low sill not told',
        with: { '/rooms/0/windows/0/sillHeight': 0.5, '/rooms/0/windows/0/guardHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/windows/0/guardHeight missing'],
      },
    ],
    notApplicable: [
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'no windows', with: { '/rooms/0/windows': [] } },
    ],
  },
);
