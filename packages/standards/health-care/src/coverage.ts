import type { Duty } from '@tuoyu/instruments';
import { assessmentDuties } from './coverage/assessment.js';
import { foodLawDuties } from './coverage/food-law.js';
import { foodStandardsDuties } from './coverage/food-standards.js';
import { hygieneEvaluationDuties } from './coverage/hygiene-evaluation.js';
import { normsDuties } from './coverage/norms.js';
import { order76Duties } from './coverage/order-76.js';
import { statutesDuties } from './coverage/statutes.js';
import { workNormsDuties } from './coverage/work-norms.js';
import { workNormsExamsDuties } from './coverage/work-norms-exams.js';
import { workNormsHygieneDuties } from './coverage/work-norms-hygiene.js';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [
  ...assessmentDuties,
  ...foodLawDuties,
  ...foodStandardsDuties,
  ...hygieneEvaluationDuties,
  ...normsDuties,
  ...order76Duties,
  ...statutesDuties,
  ...workNormsDuties,
  ...workNormsExamsDuties,
  ...workNormsHygieneDuties,
];
