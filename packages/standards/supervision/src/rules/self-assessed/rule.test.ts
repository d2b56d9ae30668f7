import { from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { selfAssessed } from './rule.js';

// N301: there was a self-assessment last year
testRule(
  selfAssessed,
  merge(
    { base: { kind: 'institution', openedOn: '2020-03-01', selfAssessments: [{ year: 2025 }] } },
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
          with: { '/selfAssessments/0/year': 2026 },
        },
      ],
      fail: [
        {
          name: 'of the year before only',
          with: { '/selfAssessments/0/year': 2024 },
          deciding: ['/selfAssessments: 0 >= 1', '/selfAssessments/0/year: 2024 = 2025'],
        },
        {
          name: 'of this year only',
          with: { '/selfAssessments/0/year': 2026 },
          deciding: ['/selfAssessments: 0 >= 1', '/selfAssessments/0/year: 2026 = 2025'],
        },
        { name: 'none', with: { '/selfAssessments': [] }, deciding: ['/selfAssessments: 0 >= 1'] },
      ],
      unknown: [notTold('/selfAssessments')],
    },
    from('2025-12-31', '2026-01-01'),
  ),
);
