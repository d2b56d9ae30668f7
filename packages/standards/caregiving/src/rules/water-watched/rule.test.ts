import { adopted, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { waterWatched } from './rule.js';

// B328: care, unsure
testRule(
  waterWatched,
  adopted(
    merge(institution('2021-01-11'), flags({ '/injuryPrevention/neverAloneNearWater': true }), {
      base: { kind: 'institution', injuryPrevention: { neverAloneNearWater: true } },
    }),
  ),
);
