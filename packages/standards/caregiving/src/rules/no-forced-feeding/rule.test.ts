import { flags, meals, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noForcedFeeding } from './rule.js';

// B337
testRule(
  noForcedFeeding,
  merge(meals('2021-12-27'), flags({ '/caregiving/forcedFeeding': false }), {
    base: { kind: 'institution', caregiving: { forcedFeeding: false }, meals: { mode: 'own' } },
  }),
);
