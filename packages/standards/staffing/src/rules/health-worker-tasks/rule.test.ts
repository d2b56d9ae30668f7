import { merge, questionWhere } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthWorkerTasks } from './rule.js';

// AN027: morning and noon checks; help with child health care and infectious diseases
testRule(
  healthWorkerTasks,
  merge(questionWhere('2022-08-08'), {
    pass: ['employer-run', 'community-embedded', 'comprehensive-centre'].map((kind) => ({
      name: kind,
      answer: 'pass' as const,
      with: { '/kind': kind },
    })),
    notApplicable: [{ name: 'a kindergarten', with: { '/kind': 'kindergarten-nursery-class' } }],
  }),
);
