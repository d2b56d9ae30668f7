import { testScoped } from '../../../test/scopes.js';
import { canopy } from './rule.js';

// B082
testScoped(
  canopy,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { site: { entrance: { canopyProjection: 0.5 } } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'canopyProjection just below 0.5',
        with: { '/site/entrance/canopyProjection': 0.49 },
        deciding: ['/site/entrance/canopyProjection: 0.49 >= 0.5'],
        params: { length: 0.49, limit: 0.5 },
      },
    ],
    unknown: [
      {
        name: 'canopyProjection not told',
        with: { '/site/entrance/canopyProjection': undefined },
        possible: ['pass', 'fail'],
        needs: ['/site/entrance/canopyProjection missing'],
      },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/site/entrance/canopyProjection': 0.49 },
        ifAdopted: ['fail'],
        deciding: ['/site/entrance/canopyProjection: 0.49 >= 0.5'],
      },
    ],
  },
);
