import type { Plan } from '../compile/plan.js';
import type { Engine } from '../evaluate/engine.js';
import { evaluateReference, findingOf, judgeRule, measure, needsOf } from '../evaluate/reference.js';
import { type EvaluateOptions, type Given, reportOf } from '../evaluate/report-of.js';
import { labelAt } from '../evaluate/subjects.js';
import { withWaivers } from '../evaluate/waiver.js';
import type { Context, Scopes } from '../interpret/context.js';
import { listAt } from '../interpret/lists.js';
import { interpreted } from '../interpret/view.js';
import type { Finding, Report, ReportValue } from '../report/report.js';
import { columnView } from './column-view.js';
import { type FastRule, load, type Machine, machineOf } from './machine.js';
import type { Frame } from './node.js';
import { pointerAt, scopeAt } from './place.js';
import { measuredAt } from './present.js';
import { Tally, weightOf } from './tally.js';
import { plainFinding, type Template, unknownFinding } from './template.js';
import { Unsupported } from './unsupported.js';
import { visit } from './visit.js';

type Judged = Pick<Report, 'summary' | 'measures' | 'findings'>;

/** The report of a record over the columns of a plan. */
export const evaluateFast: Engine['evaluate'] = (plan, record, options) => {
  const machine = machineOf(plan);
  // A named function may judge a record while one is judged.
  if (machine === null || machine.busy) return evaluateReference(plan, record, options);
  machine.busy = true;
  try {
    return reportOf(plan, record, options, (given) => judgedFast(machine, plan, record, given, options));
  } finally {
    machine.busy = false;
  }
};

/** Judges a record; what columns can not tell, the interpreter does. */
const judgedFast = (
  machine: Machine,
  plan: Plan,
  record: unknown,
  given: Given,
  { waivers = [], omit = [] }: EvaluateOptions,
): Judged => {
  const kept = ({ outcome }: Pick<Finding, 'outcome'>): boolean => !omit.includes(outcome);
  const { context, answers } = given;
  const readable = load(machine, record, context);
  const tally = new Tally();
  const findings: Finding[] = [];
  const judging: Judging = { machine, context, subjects: new Subjects(machine) };
  const templates: Template[] = [];
  for (const fast of machine.rules) {
    const { planned } = fast;
    const from = findings.length;
    let count = 0;
    try {
      if (!readable || (answers.length > 0 && fast.asks)) throw new Unsupported();
      visit(machine, fast, (template, row, list, owner) => {
        if (kept(template)) findings.push(finding(judging, fast, template, row, list, owner));
        templates[count] = template;
        count += 1;
      });
      for (let i = 0; i < count; i += 1) tally.add((templates[i] as Template).weight);
    } catch {
      findings.length = from;
      for (const plain of judgeRule(context, planned, record, answers)) {
        if (kept(plain)) findings.push(plain);
        tally.add(weightOf(planned.summary, plain));
      }
    }
  }
  const measures: { [id: string]: ReportValue } = {};
  for (const [i, { id, settled }] of plan.measures.entries()) {
    const value = readable ? measuredAt(machine, i) : undefined;
    measures[id] = value === undefined ? measure(context, record, settled) : value;
  }
  return {
    summary: tally.summary,
    measures,
    findings: waivers.length === 0 ? findings : withWaivers(findings, waivers, context.asOf),
  };
};

/** Judging one record: what its findings have in common. */
interface Judging {
  readonly machine: Machine;
  readonly context: Context;
  readonly subjects: Subjects;
}

const finding = (
  judging: Judging,
  fast: FastRule,
  template: Template,
  row: number,
  list: Frame | undefined,
  owner: number,
): Finding => {
  const { id, chain } = fast;
  const frame = chain[chain.length - 1];
  const subject =
    list !== undefined
      ? { pointer: listPointer(list, owner) }
      : frame === undefined
        ? template.whole.subject
        : judging.subjects.of(frame, row);
  if (template.cold) return cold(judging, fast, template, subject, row, list, owner);
  return frame === undefined ? template.whole : plainFinding(id, subject, template);
};

const listPointer = (list: Frame, owner: number): string => pointerAt(list.above as Frame, owner) + list.path;

/** A finding that says why. */
const cold = (
  { machine, context }: Judging,
  fast: FastRule,
  template: Template,
  subject: Finding['subject'],
  row: number,
  list: Frame | undefined,
  owner: number,
): Finding => {
  const { planned, chain, env } = fast;
  fast.view ??= columnView(machine, fast);
  if (list === undefined) {
    const at = { env, row };
    if (template.outcome !== 'unknown')
      return findingOf(fast.view, at, planned, subject, template, undefined);
    const needs = needsOf(fast.view, at, planned, template.applies, template.met, undefined, '');
    return unknownFinding(fast.id, subject, template, needs);
  }
  // Of elements that nobody has seen the interpreter speaks.
  const above = scopeAt(list.above as Frame, owner);
  const unseen = listAt(context, above, list.path).reason;
  const { pattern } = chain[chain.length - 1] as Frame;
  const scopes: Scopes = {
    record: scopeAt(machine.b.record, 0),
    subject: { raw: undefined, pointer: subject.pointer, pattern },
  };
  return findingOf(interpreted(context), scopes, planned, subject, template, unseen);
};

/** The subjects of one record; findings about the same one share it. */
class Subjects {
  readonly #machine: Machine;
  readonly #known = new Map<Frame, Finding['subject'][]>();

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  of(frame: Frame, row: number): Finding['subject'] {
    let known = this.#known.get(frame);
    if (known === undefined) {
      known = [];
      this.#known.set(frame, known);
    }
    const subject = known[row] ?? { pointer: pointerAt(frame, row), label: this.#label(frame, row) };
    known[row] = subject;
    return subject;
  }

  #label(frame: Frame, row: number): string {
    const owner = frame.up[row] as number;
    const path = this.#machine.labels.get(frame);
    const own = path === undefined ? undefined : labelAt(scopeAt(frame, row), path);
    const name = own ?? `#${row - (frame.start[owner] as number) + 1}`;
    const above = frame.above as Frame;
    return above.above === undefined ? name : `${this.#label(above, owner)} ${name}`;
  }
}
