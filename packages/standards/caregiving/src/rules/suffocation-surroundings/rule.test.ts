import { flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { suffocationSurroundings } from './rule.js';

// B325: environment
testRule(
  suffocationSurroundings,
  merge(
    institution('2021-01-11'),
    flags({
      '/injuryPrevention/looseCords': false,
      '/injuryPrevention/plasticBagsInReach': false,
      '/injuryPrevention/softItemsInCribs': false,
    }),
    {
      base: {
        kind: 'institution',
        injuryPrevention: { looseCords: false, plasticBagsInReach: false, softItemsInCribs: false },
      },
    },
  ),
);
