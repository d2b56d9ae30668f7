import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planForStampede } from './rule.js';

// N147: there is an emergency plan for stampedes
testRule(
  planForStampede,
  merge(
    { base: { kind: 'institution', plans: [{ kind: 'stampede' }] } },
    reaching('home-based'),
    listed('/plans', 'kind', 'stampede', 'fire'),
    from('2019-10-07'),
  ),
);
