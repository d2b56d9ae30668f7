import { flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { poisoningSurroundings } from './rule.js';

// B329: environment
testRule(
  poisoningSurroundings,
  merge(
    institution('2021-01-11'),
    flags({
      '/injuryPrevention/medicinesLocked': true,
      '/injuryPrevention/chemicalsLocked': true,
      '/injuryPrevention/toxicPlants': false,
    }),
    {
      base: {
        kind: 'institution',
        injuryPrevention: { medicinesLocked: true, chemicalsLocked: true, toxicPlants: false },
      },
    },
  ),
);
