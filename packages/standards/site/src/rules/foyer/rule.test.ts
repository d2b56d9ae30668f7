import { testScoped } from '../../../test/scopes.js';
import { foyer } from './rule.js';

// B112
testScoped(
  foyer,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { rooms: [{ kind: 'kitchen' }, { kind: 'foyer' }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'none',
        with: { '/rooms/1/kind': 'other' },
        deciding: ['/rooms: 0 >= 1', '/rooms/0/kind: kitchen = foyer', '/rooms/1/kind: other = foyer'],
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
