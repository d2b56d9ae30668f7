import { testScoped } from '../../../test/scopes.js';
import { greenRatio } from './rule.js';

// B062
testScoped(
  greenRatio,
  { scope: 'code', edition: '2019' },
  {
    base: { site: { surroundings: { greenRatio: 30 } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'greenRatio just below 30',
        with: { '/site/surroundings/greenRatio': 29.9 },
        deciding: ['/site/surroundings/greenRatio: 29.9 >= 30'],
        params: { ratio: 29.9, limit: 30 },
      },
    ],
    unknown: [
      {
        name: 'greenRatio not told',
        with: { '/site/surroundings/greenRatio': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/surroundings/greenRatio missing'],
      },
    ],
  },
);
