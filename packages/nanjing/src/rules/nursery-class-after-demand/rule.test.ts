import { fromPlan, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { nurseryClassAfterDemand } from './rule.js';

// L071: first the demand of the area
testRule(
  nurseryClassAfterDemand,
  merge(
    { base: { kind: 'kindergarten-nursery-class', kindergarten: { areaDemandMet: true } } },
    reaching('institution'),
    {
      pass: [{ name: 'as the plan wishes' }],
      fail: [
        {
          name: 'otherwise',
          with: { '/kindergarten/areaDemandMet': false },
          deciding: ['/kindergarten/areaDemandMet: false = true'],
        },
      ],
      unknown: [notTold('/kindergarten/areaDemandMet')],
    },
    fromPlan,
  ),
);
