import { testScoped } from '../../../test/scopes.js';
import { syntheticSurface } from './rule.js';

// N268
testScoped(
  syntheticSurface,
  { scope: 'assessment' },
  {
    base: { outdoor: { surface: 'synthetic', syntheticSurfaceCertified: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'syntheticSurfaceCertified: no',
        with: { '/outdoor/syntheticSurfaceCertified': false },
        deciding: ['/outdoor/syntheticSurfaceCertified: false = true'],
      },
    ],
    unknown: [
      {
        name: 'syntheticSurfaceCertified not told',
        with: { '/outdoor/syntheticSurfaceCertified': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/syntheticSurfaceCertified missing'],
      },
      {
        name: 'surface not told',
        with: { '/outdoor/surface': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/outdoor/surface missing'],
      },
    ],
    notApplicable: [{ name: 'surface: hard', with: { '/outdoor/surface': 'hard' } }],
  },
);
