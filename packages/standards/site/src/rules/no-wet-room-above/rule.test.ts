import { testScoped } from '../../../test/scopes.js';
import { noWetRoomAbove } from './rule.js';

// B085
testScoped(
  noWetRoomAbove,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { wetRoomAboveChildRoom: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'wetRoomAboveChildRoom: yes',
        with: { '/building/wetRoomAboveChildRoom': true },
        deciding: ['/building/wetRoomAboveChildRoom: true = false'],
      },
    ],
    unknown: [
      {
        name: 'wetRoomAboveChildRoom not told',
        with: { '/building/wetRoomAboveChildRoom': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/wetRoomAboveChildRoom missing'],
      },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/building/wetRoomAboveChildRoom': true },
        ifAdopted: ['fail'],
        deciding: ['/building/wetRoomAboveChildRoom: true = false'],
      },
    ],
  },
);
