import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { yearEndReport } from './rule.js';

// N154: last year’s work was reported to the health authority
testRule(
  yearEndReport,
  merge(
    {
      base: { kind: 'institution', openedOn: '2020-03-01', governance: { annualReports: [{ year: 2025 }] } },
    },
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
          with: { '/governance/annualReports/0/year': 2026 },
        },
      ],
      fail: [
        {
          name: 'of the year before only',
          with: { '/governance/annualReports/0/year': 2024 },
          deciding: ['/governance/annualReports: 0 >= 1', '/governance/annualReports/0/year: 2024 = 2025'],
        },
        {
          name: 'of this year only',
          with: { '/governance/annualReports/0/year': 2026 },
          deciding: ['/governance/annualReports: 0 >= 1', '/governance/annualReports/0/year: 2026 = 2025'],
        },
        {
          name: 'none',
          with: { '/governance/annualReports': [] },
          deciding: ['/governance/annualReports: 0 >= 1'],
        },
      ],
      unknown: [notTold('/governance/annualReports')],
    },
    from('2019-10-07'),
  ),
);
