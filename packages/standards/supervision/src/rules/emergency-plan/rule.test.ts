import { everybody, from, merge, notTold } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { emergencyPlan } from './rule.js';

// N066: there is a plan for emergencies
testRule(
  emergencyPlan,
  merge(
    { base: { plans: [{ kind: 'fire' }] } },
    everybody('the text speaks to everybody who cares for children'),
    {
      pass: [{ name: 'one plan' }],
      fail: [{ name: 'a complete list that is empty', with: { '/plans': [] }, deciding: ['/plans: 0 >= 1'] }],
      unknown: [notTold('/plans')],
    },
    from('2024-04-25', '2024-04-26'),
  ),
);
