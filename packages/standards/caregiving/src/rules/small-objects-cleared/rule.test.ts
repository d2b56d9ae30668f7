import { flags, institution, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { smallObjectsCleared } from './rule.js';

// B330: environment
testRule(
  smallObjectsCleared,
  merge(institution('2021-01-11'), flags({ '/injuryPrevention/smallObjectsCleared': true }), {
    base: { kind: 'institution', injuryPrevention: { smallObjectsCleared: true } },
  }),
);
