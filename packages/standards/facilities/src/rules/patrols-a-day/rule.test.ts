import { testScoped } from '../../../test/scopes.js';
import { patrolsADay } from './rule.js';

// B347
testScoped(
  patrolsADay,
  { scope: 'security' },
  {
    base: { security: { patrolsPerDay: 5 } },
    pass: [{ name: 'as the text asks' }, { name: 'at 6', with: { '/security/patrolsPerDay': 6 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/security/patrolsPerDay': 4 },
        deciding: ['/security/patrolsPerDay: 4 >= 5'],
        params: { actual: 4, limit: 5 },
      },
    ],
    unknown: [
      {
        name: 'patrolsPerDay not told',
        with: { '/security/patrolsPerDay': undefined },
        possible: ['pass', 'fail'],
        needs: ['/security/patrolsPerDay missing'],
      },
    ],
  },
);
