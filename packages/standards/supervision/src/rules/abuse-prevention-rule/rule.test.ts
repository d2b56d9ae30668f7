import { everybody, from, listed, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { abusePreventionRule } from './rule.js';

// AN059: there is a written system against sexual assault and harassment
testRule(
  abusePreventionRule,
  merge(
    { base: { writtenRules: [{ kind: 'abuse-prevention' }] } },
    everybody('the text speaks to everybody who cares for children'),
    listed('/writtenRules', 'kind', 'abuse-prevention', 'diet'),
    from('2024-04-25', '2024-04-26'),
  ),
);
