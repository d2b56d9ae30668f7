import { testScoped } from '../../../test/scopes.js';
import { outdoorSoftSurface } from './rule.js';

// B059
testScoped(
  outdoorSoftSurface,
  { scope: 'code', edition: '2019' },
  {
    base: { outdoor: { surface: 'soft' } },
    pass: [
      { name: 'as the text asks' },
      { name: 'surface: synthetic', with: { '/outdoor/surface': 'synthetic' } },
      { name: 'surface: grass', with: { '/outdoor/surface': 'grass' } },
    ],
    fail: [
      {
        name: 'surface: hard',
        with: { '/outdoor/surface': 'hard' },
        deciding: ['/outdoor/surface: hard in ["soft","synthetic","grass"]'],
      },
      {
        name: 'surface: other',
        with: { '/outdoor/surface': 'other' },
        deciding: ['/outdoor/surface: other in ["soft","synthetic","grass"]'],
      },
    ],
    unknown: [
      {
        name: 'surface not told',
        with: { '/outdoor/surface': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/surface missing'],
      },
    ],
  },
);
