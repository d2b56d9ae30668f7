import { done, elements, from, merge, reaching } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { selfAssessmentSummedUp } from './rule.js';

// N301: the self-assessment was summed up
testRule(
  selfAssessmentSummedUp,
  merge(
    { base: { kind: 'institution', selfAssessments: [{ year: 2025, summedUpOn: '2024-05-01' }] } },
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
    done('/selfAssessments/0/summedUpOn'),
    elements('/selfAssessments'),
    from('2025-12-31', '2026-01-01'),
  ),
);
