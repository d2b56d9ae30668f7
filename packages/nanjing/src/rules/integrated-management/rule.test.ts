import { fromPlan, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { integratedManagement } from './rule.js';

// L072: run as one
testRule(
  integratedManagement,
  merge(
    { base: { kind: 'kindergarten-nursery-class', kindergarten: { integrated: true } } },
    reaching('institution'),
    {
      pass: [{ name: 'as the plan wishes' }],
      fail: [
        {
          name: 'otherwise',
          with: { '/kindergarten/integrated': false },
          deciding: ['/kindergarten/integrated: false = true'],
        },
      ],
      unknown: [notTold('/kindergarten/integrated')],
    },
    fromPlan,
  ),
);
