import type { Plan } from '../compile/plan.js';
import { judgedFast } from '../plan/evaluate-fast.js';
import { machineOf } from '../plan/machine.js';
import type { Report } from '../report/report.js';
import { evaluateReference } from './reference.js';
import { type EvaluateOptions, reportOf } from './report-of.js';

export type { EvaluateOptions } from './report-of.js';

/** Judges a record. Never throws for data: a rule that throws gives an `error` finding, for that rule alone. */
export const evaluate = (plan: Plan, record: unknown, options: EvaluateOptions = {}): Report => {
  const machine = machineOf(plan);
  // A named function may judge a record while one is judged.
  if (machine.busy) return evaluateReference(plan, record, options);
  machine.busy = true;
  try {
    return reportOf(plan, record, options, (given) =>
      judgedFast(machine, plan, record, given, options.waivers),
    );
  } finally {
    machine.busy = false;
  }
};
