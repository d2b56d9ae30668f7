import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planForFoodPoisoning } from './rule.js';

// N147: there is an emergency plan for food poisoning
testRule(
  planForFoodPoisoning,
  merge(
    { base: { kind: 'institution', plans: [{ kind: 'food-poisoning' }] } },
    reaching('home-based'),
    listed('/plans', 'kind', 'food-poisoning', 'fire'),
    from('2019-10-07'),
  ),
);
