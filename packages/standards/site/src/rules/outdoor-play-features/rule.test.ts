import { testScoped } from '../../../test/scopes.js';
import { outdoorPlayFeatures } from './rule.js';

// B060
testScoped(
  outdoorPlayFeatures,
  { scope: 'code', edition: '2019' },
  {
    base: { outdoor: { features: ['play-equipment', 'sand-pit'] } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'features without play-equipment',
        with: { '/outdoor/features': ['sand-pit'] },
        deciding: ['/outdoor/features: ["sand-pit"] has-all ["play-equipment","sand-pit"]'],
      },
      {
        name: 'features without sand-pit',
        with: { '/outdoor/features': ['play-equipment'] },
        deciding: ['/outdoor/features: ["play-equipment"] has-all ["play-equipment","sand-pit"]'],
      },
    ],
    unknown: [
      {
        name: 'features not told',
        with: { '/outdoor/features': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/features missing'],
      },
    ],
  },
);
