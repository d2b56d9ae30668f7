import type { Plan } from '../compile/plan.js';
import type { Report } from '../report/report.js';
import type { Judgement } from './judge.js';
import type { EvaluateOptions } from './report-of.js';

/**
 * How the records of a plan are judged. A plan without one is interpreted: the smallest code, right for a record at a
 * time. `fast` gives the same bytes about ten times as fast, for many records. Engines come from this package only.
 */
export interface Engine {
  /** The report of a record, as the function `evaluate` gives it. */
  readonly evaluate: (plan: Plan, record: unknown, options: EvaluateOptions) => Report;
  /** The outcomes alone, as the function `judge` gives them. */
  readonly judge: (plan: Plan, record: unknown, options: EvaluateOptions) => Judgement;
}
