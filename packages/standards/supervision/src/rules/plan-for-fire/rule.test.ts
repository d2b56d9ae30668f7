import { from, listed, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { planForFire } from './rule.js';

// N147: there is an emergency plan for fires
testRule(
  planForFire,
  merge(
    { base: { kind: 'institution', plans: [{ kind: 'fire' }] } },
    reaching('home-based'),
    listed('/plans', 'kind', 'fire', 'violence'),
    from('2019-10-07'),
  ),
);
