import { everybody, from, listed, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { safetyRule } from './rule.js';

// N066: there is a written safety system
testRule(
  safetyRule,
  merge(
    { base: { writtenRules: [{ kind: 'safety' }] } },
    everybody('the text speaks to everybody who cares for children'),
    listed('/writtenRules', 'kind', 'safety', 'diet'),
    from('2024-04-25', '2024-04-26'),
  ),
);
