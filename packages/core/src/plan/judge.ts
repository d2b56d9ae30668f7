import type { Plan } from '../compile/plan.js';
import type { Engine } from '../evaluate/engine.js';
import { type Judgement, judgeReference } from '../evaluate/judge.js';
import { judgeRule } from '../evaluate/reference.js';
import { type EvaluateOptions, givenOf } from '../evaluate/report-of.js';
import type { Outcome } from '../report/report.js';
import { type FastRule, load, type Machine, machineOf } from './machine.js';
import { Tally, weightOf } from './tally.js';
import type { Template } from './template.js';
import { visit, wholeTemplate } from './visit.js';

const OUTCOMES: { readonly [O in Outcome]: readonly [O] } = {
  pass: ['pass'],
  fail: ['fail'],
  unknown: ['unknown'],
  'not-applicable': ['not-applicable'],
  manual: ['manual'],
  error: ['error'],
};

/** The outcomes and the verdict of a record over the columns of a plan. */
export const judgeFast: Engine['judge'] = (plan, record, options) => {
  const machine = machineOf(plan);
  // A named function may judge a record while one is judged.
  if (machine === null || machine.busy) return judgeReference(plan, record, options);
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
