import type { Plan } from '../compile/plan.js';
import { evaluateReference, judgeRule } from '../evaluate/reference.js';
import { type EvaluateOptions, givenOf } from '../evaluate/report-of.js';
import { addTo, newTally, summarise, summaryOf } from '../evaluate/verdict.js';
import type { Finding, Outcome, Summary } from '../report/report.js';
import { load, type Machine, machineOf } from './machine.js';
import type { Template } from './template.js';
import { visit } from './visit.js';

/** What `judge` gives: the outcomes of a report without its findings. */
export interface Judgement {
  /** Counts and verdict, as in the report. */
  readonly summary: Summary;
  /** For each rule of the plan, in its order: the outcome for each subject, in order. */
  readonly outcomes: readonly (readonly Outcome[])[];
}

const OUTCOMES: { readonly [O in Outcome]: readonly [O] } = {
  pass: ['pass'],
  fail: ['fail'],
  unknown: ['unknown'],
  'not-applicable': ['not-applicable'],
  manual: ['manual'],
  error: ['error'],
};

/**
 * Judges a record as {@link evaluate} does, without reasons: which outcomes and which verdict. For counting over many
 * records; the cost is a small part of a report's. Never throws for data.
 *
 * @example
 * const { summary, outcomes } = judge(plan, institution);
 * summary.verdict; // 'breach', 'no-breach' or 'open'
 * plan.rules[0]?.rule.id; // the rule of outcomes[0]
 */
export const judge = (
  plan: Plan,
  record: unknown,
  options: Pick<EvaluateOptions, 'unknowns' | 'provenance' | 'answers'> = {},
): Judgement => {
  const machine = machineOf(plan);
  if (machine.busy) return judgementOf(plan, evaluateReference(plan, record, options).findings);
  machine.busy = true;
  try {
    return judged(machine, plan, record, options);
  } finally {
    machine.busy = false;
  }
};

const judged = (machine: Machine, plan: Plan, record: unknown, options: EvaluateOptions): Judgement => {
  const { context, answers } = givenOf(plan, record, options);
  const readable = load(machine, record, context.unknowns);
  const tally = newTally();
  const outcomes = machine.rules.map((fast): readonly Outcome[] => {
    const { planned, chain } = fast;
    const answered = answers.length > 0 && planned.rule.question !== undefined;
    if (readable && !answered) {
      try {
        const own: Template[] = [];
        visit(machine, fast, (template) => {
          own.push(template);
        });
        for (const template of own) addTo(tally, planned.summary, template);
        return chain.length > 0 ? own.map(({ outcome }) => outcome) : OUTCOMES[(own[0] as Template).outcome];
      } catch {
        // The interpreter finds out what it was.
      }
    }
    const findings = judgeRule(context, planned, record, answers);
    for (const finding of findings) addTo(tally, planned.summary, finding);
    return findings.map(({ outcome }) => outcome);
  });
  return { summary: summaryOf(tally), outcomes };
};

const judgementOf = (plan: Plan, findings: readonly Finding[]): Judgement => ({
  summary: summarise(findings, plan.ruleSummaries),
  outcomes: plan.rules.map(({ rule }) =>
    findings.filter((finding) => finding.rule === rule.id).map(({ outcome }) => outcome),
  ),
});
