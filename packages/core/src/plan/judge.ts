import type { Plan } from '../compile/plan.js';
import { evaluateReference, judgeRule } from '../evaluate/reference.js';
import { type EvaluateOptions, givenOf } from '../evaluate/report-of.js';
import { summarise, Tally, weightOf } from '../evaluate/verdict.js';
import type { Finding, Outcome, Summary } from '../report/report.js';
import { type FastRule, load, type Machine, machineOf } from './machine.js';
import type { Template } from './template.js';
import { visit, wholeTemplate } from './visit.js';

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
  const readable = load(machine, record, context);
  const tally = new Tally();
  const outcomes: (readonly Outcome[])[] = [];
  for (const fast of machine.rules) {
    const { planned, asks } = fast;
    const usual = readable && (answers.length === 0 || !asks);
    const templates = usual ? templatesOf(machine, fast) : undefined;
    if (templates === undefined) {
      const findings = judgeRule(context, planned, record, answers);
      for (const finding of findings) tally.add(weightOf(planned.summary, finding));
      outcomes.push(findings.map(({ outcome }) => outcome));
    } else if (Array.isArray(templates)) {
      for (const { weight } of templates) tally.add(weight);
      outcomes.push(templates.map(({ outcome }) => outcome));
    } else {
      tally.add(templates.weight);
      outcomes.push(OUTCOMES[templates.outcome]);
    }
  }
  return { summary: tally.summary, outcomes };
};

/** What a rule says of the whole record, or of each subject; undefined when only the interpreter can tell. */
export const templatesOf = (machine: Machine, fast: FastRule): Template | Template[] | undefined => {
  try {
    if (fast.chain.length === 0) return wholeTemplate(machine, fast);
    const all: Template[] = [];
    visit(machine, fast, (template) => {
      all.push(template);
    });
    return all;
  } catch {
    return undefined;
  }
};

const judgementOf = (plan: Plan, findings: readonly Finding[]): Judgement => ({
  summary: summarise(findings, plan.ruleSummaries),
  outcomes: plan.rules.map(({ rule }) =>
    findings.filter((finding) => finding.rule === rule.id).map(({ outcome }) => outcome),
  ),
});
