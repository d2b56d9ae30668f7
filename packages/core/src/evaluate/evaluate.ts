import type { Plan } from '../compile/plan.js';
import type { Report } from '../report/report.js';
import { evaluateReference } from './reference.js';
import type { EvaluateOptions } from './report-of.js';

export type { EvaluateOptions } from './report-of.js';

/** Judges a record. Never throws for data: a rule that throws gives an `error` finding, for that rule alone. */
export const evaluate = (plan: Plan, record: unknown, options: EvaluateOptions = {}): Report =>
  (plan.engine?.evaluate ?? evaluateReference)(plan, record, options);
