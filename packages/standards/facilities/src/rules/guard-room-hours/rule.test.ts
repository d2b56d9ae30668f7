import { testScoped } from '../../../test/scopes.js';
import { guardRoomHours } from './rule.js';

// B346
testScoped(
  guardRoomHours,
  { scope: 'security' },
  {
    base: { site: { entrance: { guardRoomHours: 24 } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/site/entrance/guardRoomHours': 23.9 },
        deciding: ['/site/entrance/guardRoomHours: 23.9 >= 24'],
        params: { actual: 23.9, limit: 24 },
      },
    ],
    unknown: [
      {
        name: 'guardRoomHours not told',
        with: { '/site/entrance/guardRoomHours': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/guardRoomHours missing'],
      },
    ],
  },
);
