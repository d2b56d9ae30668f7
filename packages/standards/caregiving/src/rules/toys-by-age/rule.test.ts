import { flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { toysByAge } from './rule.js';

// B330: environment
testRule(
  toysByAge,
  merge(institution('2021-01-11'), flags({ '/injuryPrevention/toysSortedByAge': true }), {
    base: { kind: 'institution', injuryPrevention: { toysSortedByAge: true } },
  }),
);
