import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planForViolence } from './rule.js';

// N147: there is an emergency plan for violence
testRule(
  planForViolence,
  merge(
    { base: { kind: 'institution', plans: [{ kind: 'violence' }] } },
    reaching('home-based'),
    listed('/plans', 'kind', 'violence', 'fire'),
    from('2019-10-07'),
  ),
);
