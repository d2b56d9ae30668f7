import type { Plan } from '../compile/plan.js';
import type { Outcome, Summary } from '../report/report.js';
import { evaluateReference } from './reference.js';
import type { EvaluateOptions } from './report-of.js';

/** What `judge` gives: the outcomes of a report without its findings. */
export interface Judgement {
  /** Counts and verdict, as in the report. */
  readonly summary: Summary;
  /** For each rule of the plan, in its order: the outcome for each subject, in order. */
  readonly outcomes: readonly (readonly Outcome[])[];
}

/**
 * Judges a record as {@link evaluate} does, without reasons: which outcomes and which verdict. For counting over many
 * records by a plan with the engine `fast`, where the cost is a small part of a report's. Never throws for data.
 *
 * @example
 * const plan = compile(profile, { asOf: '2026-11-23', engine: fast });
 * const { summary, outcomes } = judge(plan, institution);
 * summary.verdict; // 'breach', 'no-breach' or 'open'
 * plan.rules[0]?.rule.id; // the rule of outcomes[0]
 */
export const judge = (
  plan: Plan,
  record: unknown,
  options: Pick<EvaluateOptions, 'unknowns' | 'provenance' | 'answers'> = {},
): Judgement => (plan.engine?.judge ?? judgeReference)(plan, record, options);

/** The outcomes of a report. */
export const judgeReference = (plan: Plan, record: unknown, options: EvaluateOptions): Judgement => {
  const { summary, findings } = evaluateReference(plan, record, options);
  const outcomes = plan.rules.map((): Outcome[] => []);
  const at = new Map(plan.rules.map(({ rule }, i) => [rule.id, outcomes[i] as Outcome[]]));
  for (const { rule, outcome } of findings) at.get(rule)?.push(outcome);
  return { summary, outcomes };
};
