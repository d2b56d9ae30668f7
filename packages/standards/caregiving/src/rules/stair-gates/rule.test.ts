import { elements, flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { stairGates } from './rule.js';

// B326
testRule(
  stairGates,
  merge(institution('2021-01-11'), elements('/stairs'), flags({ '/stairs/0/gate': true }), {
    base: { kind: 'institution', stairs: [{ gate: true }] },
  }),
);
