import { testScoped } from '../../../test/scopes.js';
import { disinfectionRoom } from './rule.js';

// B121
testScoped(
  disinfectionRoom,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'kitchen' }, { kind: 'disinfection' }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'none',
        with: { '/rooms/1/kind': 'other' },
        deciding: [
          '/rooms: 0 >= 1',
          '/rooms/0/kind: kitchen = disinfection',
          '/rooms/1/kind: other = disinfection',
        ],
      },
      { name: 'no rooms at all', with: { '/rooms': [] }, deciding: ['/rooms: 0 >= 1'] },
    ],
    unknown: [
      {
        name: 'no list of rooms',
        with: { '/rooms': undefined },
        possible: ['pass', 'fail'],
        needs: ['/rooms missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
