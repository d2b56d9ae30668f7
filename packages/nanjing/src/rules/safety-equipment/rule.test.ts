import { fromPlan, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { safetyEquipment } from './rule.js';

// L139: fitting equipment, which the plan does not list
testRule(
  safetyEquipment,
  merge(
    { base: { kind: 'institution' } },
    reaching('home-based', 'manual'),
    {
      pass: [{ name: 'seen and found in order', answer: 'pass' }],
      fail: [{ name: 'seen and not found in order', answer: 'fail', deciding: [] }],
      manual: [{ name: 'not answered yet' }],
    },
    fromPlan,
  ),
);
