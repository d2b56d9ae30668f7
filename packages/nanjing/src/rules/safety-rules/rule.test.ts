import { fromPlan, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { safetyRules } from './rule.js';

// L139: safety rules, the first of three elements
testRule(
  safetyRules,
  merge(
    { base: { kind: 'institution', writtenRules: [{ kind: 'safety' }] } },
    reaching('home-based'),
    {
      pass: [{ name: 'beside others', with: { '/writtenRules': [{ kind: 'diet' }, { kind: 'safety' }] } }],
      fail: [
        {
          name: 'others only',
          with: { '/writtenRules': [{ kind: 'diet' }] },
          deciding: ['/writtenRules: 0 >= 1', '/writtenRules/0/kind: diet = safety'],
        },
      ],
      unknown: [notTold('/writtenRules')],
    },
    fromPlan,
  ),
);
