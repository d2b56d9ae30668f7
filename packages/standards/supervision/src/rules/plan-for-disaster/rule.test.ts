import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planForDisaster } from './rule.js';

// N147: there is an emergency plan for natural disasters
testRule(
  planForDisaster,
  merge(
    { base: { kind: 'institution', plans: [{ kind: 'disaster' }] } },
    reaching('home-based'),
    listed('/plans', 'kind', 'disaster', 'fire'),
    from('2019-10-07'),
  ),
);
