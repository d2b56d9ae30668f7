import { testScoped } from '../../../test/scopes.js';
import { inwardWindow } from './rule.js';

// B072
testScoped(
  inwardWindow,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ windows: [{ opensInward: true, inwardOpeningHeight: 1.8 }], usedByChildren: true }] },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a low sash that opens outward',
        with: { '/rooms/0/windows/0': { opensInward: false, inwardOpeningHeight: 1 } },
      },
      { name: 'at 1.8 or above by a hair', with: { '/rooms/0/windows/0/inwardOpeningHeight': 1.81 } },
    ],
    fail: [
      {
        name: 'inward, too low',
        with: { '/rooms/0/windows/0/inwardOpeningHeight': 1.79 },
        deciding: [
          '/rooms/0/windows/0/opensInward: true = false',
          '/rooms/0/windows/0/inwardOpeningHeight: 1.79 >= 1.8',
        ],
      },
      {
        name: 'the second of two windows',
        with: { '/rooms/0/windows/1': { opensInward: true, inwardOpeningHeight: 1 } },
        deciding: [
          '/rooms/0/windows/1/opensInward: true = false',
          '/rooms/0/windows/1/inwardOpeningHeight: 1 >= 1.8',
        ],
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
        name: 'not told how it opens',
        with: { '/rooms/0/windows/0': { inwardOpeningHeight: 1 } },
        possible: ['pass', 'fail'],
        needs: ['/rooms/0/windows/0/opensInward missing'],
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
        with: { '/rooms/0/windows/0/inwardOpeningHeight': 1 },
        ifAdopted: ['fail'],
        deciding: [
          '/rooms/0/windows/0/opensInward: true = false',
          '/rooms/0/windows/0/inwardOpeningHeight: 1 >= 1.8',
        ],
      },
    ],
  },
);
