import { testScoped } from '../../../test/scopes.js';
import { ownCupTowelBed } from './rule.js';

// B304
testScoped(
  ownCupTowelBed,
  { reach: 'institutions', text: 'work' },
  {
    base: { equipment: { ownCupPerChild: true, ownTowelPerChild: true, ownBedPerChild: true } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'equipment/ownCupPerChild False',
        with: { '/equipment/ownCupPerChild': false },
        deciding: ['/equipment/ownCupPerChild: false = true'],
      },
      {
        name: 'equipment/ownTowelPerChild False',
        with: { '/equipment/ownTowelPerChild': false },
        deciding: ['/equipment/ownTowelPerChild: false = true'],
      },
      {
        name: 'equipment/ownBedPerChild False',
        with: { '/equipment/ownBedPerChild': false },
        deciding: ['/equipment/ownBedPerChild: false = true'],
      },
    ],
    unknown: [
      {
        name: 'equipment/ownCupPerChild not told',
        with: { '/equipment/ownCupPerChild': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/ownCupPerChild missing'],
      },
      {
        name: 'equipment/ownTowelPerChild not told',
        with: { '/equipment/ownTowelPerChild': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/ownTowelPerChild missing'],
      },
      {
        name: 'equipment/ownBedPerChild not told',
        with: { '/equipment/ownBedPerChild': undefined },
        possible: ['pass', 'fail'],
        needs: ['/equipment/ownBedPerChild missing'],
      },
    ],
  },
);
