import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { yearlyWorkPlan } from './rule.js';

// N154: there was a work plan for last year
testRule(
  yearlyWorkPlan,
  merge(
    { base: { kind: 'institution', openedOn: '2020-03-01', governance: { annualPlans: [{ year: 2025 }] } } },
    reaching('home-based'),
    {
      pass: [
        { name: 'opened on the last day of the year before the last', with: { '/openedOn': '2024-12-31' } },
      ],
      unknown: [
        {
          name: 'day of opening not told',
          with: { '/openedOn': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/openedOn missing'],
        },
      ],
      notApplicable: [{ name: 'opened last year', with: { '/openedOn': '2025-01-01' } }],
    },
    {
      pass: [
        { name: 'of last year' },
        {
          name: 'in the next year, of that year before',
          asOf: '2027-01-01',
          with: { '/governance/annualPlans/0/year': 2026 },
        },
      ],
      fail: [
        {
          name: 'of the year before only',
          with: { '/governance/annualPlans/0/year': 2024 },
          deciding: ['/governance/annualPlans: 0 >= 1', '/governance/annualPlans/0/year: 2024 = 2025'],
        },
        {
          name: 'of this year only',
          with: { '/governance/annualPlans/0/year': 2026 },
          deciding: ['/governance/annualPlans: 0 >= 1', '/governance/annualPlans/0/year: 2026 = 2025'],
        },
        {
          name: 'none',
          with: { '/governance/annualPlans': [] },
          deciding: ['/governance/annualPlans: 0 >= 1'],
        },
      ],
      unknown: [notTold('/governance/annualPlans')],
    },
    from('2019-10-07'),
  ),
);
