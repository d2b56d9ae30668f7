import { testScoped } from '../../../test/scopes.js';
import { poolDepth } from './rule.js';

// B060
testScoped(
  poolDepth,
  { scope: 'code', edition: '2019' },
  {
    base: { outdoor: { features: ['wading-pool'], poolDepth: 0.3 } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'poolDepth just above 0.3',
        with: { '/outdoor/poolDepth': 0.31 },
        deciding: ['/outdoor/poolDepth: 0.31 <= 0.3'],
        params: { depth: 0.31, limit: 0.3 },
      },
    ],
    unknown: [
      {
        name: 'poolDepth not told',
        with: { '/outdoor/poolDepth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/poolDepth missing'],
      },
      {
        name: 'features not told',
        with: { '/outdoor/features': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/outdoor/features missing'],
      },
    ],
    notApplicable: [{ name: 'features: sand-pit', with: { '/outdoor/features': ['sand-pit'] } }],
  },
);
