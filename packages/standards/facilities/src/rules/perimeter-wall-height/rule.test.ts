import { testScoped } from '../../../test/scopes.js';
import { perimeterWallHeight } from './rule.js';

// B348
testScoped(
  perimeterWallHeight,
  { scope: 'security', adopt: true },
  {
    base: { site: { entrance: { fenceHeight: 2 } } },
    pass: [{ name: 'as the text asks' }, { name: 'at 2.2', with: { '/site/entrance/fenceHeight': 2.2 } }],
    fail: [
      {
        name: 'beyond the figure',
        with: { '/site/entrance/fenceHeight': 1.9 },
        deciding: ['/site/entrance/fenceHeight: 1.9 >= 2'],
        params: { actual: 1.9, limit: 2 },
      },
    ],
    unknown: [
      {
        name: 'fenceHeight not told',
        with: { '/site/entrance/fenceHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/fenceHeight missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
