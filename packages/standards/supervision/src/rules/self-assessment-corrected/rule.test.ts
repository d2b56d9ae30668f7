import { elements, from, merge, notTold, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { selfAssessmentCorrected } from './rule.js';

// N301: all that the self-assessment found was put right
testRule(
  selfAssessmentCorrected,
  merge(
    { base: { kind: 'institution', selfAssessments: [{ year: 2025, faultsFound: 3, faultsCorrected: 3 }] } },
    reaching('home-based'),
    {
      notApplicable: [
        { name: 'the running year', with: { '/selfAssessments/0/year': 2026 } },
        { name: 'before the campaign', with: { '/selfAssessments/0/year': 2024 } },
      ],
      unknown: [
        {
          name: 'year not told',
          with: { '/selfAssessments/0/year': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/selfAssessments/0/year missing'],
        },
      ],
    },
    {
      pass: [{ name: 'all' }],
      fail: [
        {
          name: 'one left',
          with: { '/selfAssessments/0/faultsCorrected': 2 },
          deciding: ['/selfAssessments/0/faultsCorrected: 2 >= 3', '/selfAssessments/0/faultsFound: 3'],
        },
      ],
      unknown: [notTold('/selfAssessments/0/faultsCorrected')],
    },
    elements('/selfAssessments'),
    from('2025-12-31', '2026-01-01'),
  ),
);
