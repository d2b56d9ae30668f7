import { testRule } from '../../../test/test-rule.js';
import { yearlyPlan } from './rule.js';

// B237: ws-t-870-2025, 4.5
testRule(yearlyPlan, {
  base: { kind: 'institution', fireSafety: { annualPlanOn: '2025-11-23' } },
  pass: [{ name: 'so' }, { name: 'on the day', with: { '/fireSafety/annualPlanOn': '2026-11-23' } }],
  fail: [
    {
      name: 'a day too long ago',
      with: { '/fireSafety/annualPlanOn': '2025-11-22' },
      deciding: ['/fireSafety/annualPlanOn: 2025-11-22 >= 2025-11-23'],
    },
    {
      name: 'not yet',
      with: { '/fireSafety/annualPlanOn': '2026-11-24' },
      deciding: ['/fireSafety/annualPlanOn: 2026-11-24 <= 2026-11-23'],
    },
  ],
  unknown: [
    {
      name: 'day not told',
      with: { '/fireSafety/annualPlanOn': undefined },
      possible: ['pass', 'fail'],
      needs: ['/fireSafety/annualPlanOn missing'],
    },
    {
      name: 'kind of institution not told',
      with: { '/kind': undefined },
      possible: ['pass', 'not-applicable'],
      needs: ['/kind missing'],
    },
  ],
  notApplicable: [{ name: 'a home-based point', with: { '/kind': 'home-based' } }],
  notInForce: [{ name: 'the day before the text', asOf: '2025-12-31' }],
});
