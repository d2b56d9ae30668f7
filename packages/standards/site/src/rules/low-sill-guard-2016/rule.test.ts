import { testScoped } from '../../../test/scopes.js';
import { lowSillGuard2016 } from './rule.js';

// AB004
testScoped(
  lowSillGuard2016,
  { scope: 'code', edition: '2016' },
  {
    base: { rooms: [{ windows: [{ sillHeight: 0.9, guardHeightFromFloor: 0.8 }], usedByChildren: true }] },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a low sill, guarded',
        with: { '/rooms/0/windows/0/sillHeight': 0.5, '/rooms/0/windows/0/guardHeightFromFloor': 0.9 },
      },
    ],
    fail: [
      {
        name: 'a sill just too low, the guard too',
        with: { '/rooms/0/windows/0/sillHeight': 0.89, '/rooms/0/windows/0/guardHeightFromFloor': 0.89 },
        deciding: [
          '/rooms/0/windows/0/sillHeight: 0.89 >= 0.9',
          '/rooms/0/windows/0/guardHeightFromFloor: 0.89 >= 0.9',
        ],
        params: { limit: 0.9 },
      },
      {
        name: 'the second of two windows',
        with: { '/rooms/0/windows/1': { sillHeight: 0.5, guardHeightFromFloor: 0.7 } },
        deciding: [
          '/rooms/0/windows/1/sillHeight: 0.5 >= 0.9',
          '/rooms/0/windows/1/guardHeightFromFloor: 0.7 >= 0.9',
        ],
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
        with: { '/rooms/0/windows/0/sillHeight': 0.5, '/rooms/0/windows/0/guardHeightFromFloor': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/windows/0/guardHeightFromFloor missing'],
      },
    ],
    notApplicable: [
      { name: 'usedByChildren: no', with: { '/rooms/0/usedByChildren': false } },
      { name: 'an empty list', with: { '/rooms': [] }, subject: '/rooms' },
      { name: 'no windows', with: { '/rooms/0/windows': [] } },
    ],
  },
);
