import type { Duty } from '@tuoyu/instruments';
import { assessmentDuties } from './coverage/assessment.js';
import { healthCareDuties } from './coverage/health-care.js';
import { hygieneEvaluationDuties } from './coverage/hygiene-evaluation.js';
import { normsDuties } from './coverage/norms.js';
import { statutesAndFoodDuties } from './coverage/statutes-and-food.js';
import { workNormsDuties } from './coverage/work-norms.js';

/** What became of each duty of the dossier rows that belong to this domain. */
export const coverage: readonly Duty[] = [
  ...assessmentDuties,
  ...healthCareDuties,
  ...hygieneEvaluationDuties,
  ...normsDuties,
  ...statutesAndFoodDuties,
  ...workNormsDuties,
];
