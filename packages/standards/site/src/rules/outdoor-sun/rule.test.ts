import { testScoped } from '../../../test/scopes.js';
import { outdoorSun } from './rule.js';

// B061
testScoped(
  outdoorSun,
  { scope: 'code', edition: '2019' },
  {
    base: { outdoor: { sunlitShare: 50 } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'sunlitShare just below 50',
        with: { '/outdoor/sunlitShare': 49.9 },
        deciding: ['/outdoor/sunlitShare: 49.9 >= 50'],
        params: { share: 49.9, limit: 50 },
      },
    ],
    unknown: [
      {
        name: 'sunlitShare not told',
        with: { '/outdoor/sunlitShare': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/sunlitShare missing'],
      },
    ],
  },
);
