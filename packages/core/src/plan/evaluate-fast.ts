import type { Plan } from '../compile/plan.js';
import { judgeRule, judgeSubject, measure } from '../evaluate/reference.js';
import type { Given } from '../evaluate/report-of.js';
import { labelAt } from '../evaluate/subjects.js';
import { Tally, weightOf } from '../evaluate/verdict.js';
import { withWaivers } from '../evaluate/waiver.js';
import type { Context, Scope } from '../interpret/context.js';
import { elementsOf } from '../interpret/lists.js';
import type { Finding, Report, ReportValue, Waiver } from '../report/report.js';
import { type FastRule, load, type Machine } from './machine.js';
import type { Frame } from './node.js';
import { pointerAt, scopeAt } from './place.js';
import { measuredAt } from './present.js';
import { findingOf, type Template } from './template.js';
import { Unsupported } from './unsupported.js';
import { visit } from './visit.js';

type Judged = Pick<Report, 'summary' | 'measures' | 'findings'>;

/** Judges a record over the columns of a plan; what they can not tell, the interpreter does. */
export const judgedFast = (
  machine: Machine,
  plan: Plan,
  record: unknown,
  given: Given,
  waivers: readonly Waiver[] = [],
): Judged => {
  const { context, answers } = given;
  const readable = load(machine, record, context);
  const tally = new Tally();
  const findings: Finding[] = [];
  const subjects = new Subjects(machine);
  const templates: Template[] = [];
  for (const fast of machine.rules) {
    const { planned } = fast;
    const from = findings.length;
    templates.length = 0;
    try {
      if (!readable || (answers.length > 0 && planned.rule.question !== undefined)) throw new Unsupported();
      visit(machine, fast, (template, row, list, owner) => {
        findings.push(finding(context, fast, subjects, template, row, list, owner, record));
        templates.push(template);
      });
      for (const { weight } of templates) tally.add(weight);
    } catch {
      findings.length = from;
      for (const plain of judgeRule(context, planned, record, answers)) {
        findings.push(plain);
        tally.add(weightOf(planned.summary, plain));
      }
    }
  }
  const measures: { [id: string]: ReportValue } = {};
  for (const [i, { id, settled }] of plan.measures.entries()) {
    const value = readable ? measuredAt(machine, i) : undefined;
    measures[id] = value === undefined ? measure(context, record, settled) : value;
  }
  return { summary: tally.summary, measures, findings: withWaivers(findings, waivers, context.asOf) };
};

const finding = (
  context: Context,
  fast: FastRule,
  subjects: Subjects,
  template: Template,
  row: number,
  list: Frame | undefined,
  owner: number,
  record: unknown,
): Finding => {
  const { planned, chain } = fast;
  const { id } = planned.rule;
  const frame = chain[chain.length - 1];
  if (template.cold) return cold(context, fast, subjects, row, list, owner, record);
  if (list !== undefined) return findingOf(id, { pointer: listPointer(list, owner) }, template);
  return frame === undefined ? template.whole : findingOf(id, subjects.of(frame, row), template);
};

const listPointer = (list: Frame, owner: number): string => pointerAt(list.above as Frame, owner) + list.path;

/** A finding that says why: the interpreter writes it. */
const cold = (
  context: Context,
  { planned, chain }: FastRule,
  subjects: Subjects,
  row: number,
  list: Frame | undefined,
  owner: number,
  record: unknown,
): Finding => {
  const frame = chain[chain.length - 1];
  let scope: Scope;
  let label: string | undefined;
  let unseen: ReturnType<typeof elementsOf>['reason'];
  if (list !== undefined) {
    scope = { raw: undefined, pointer: listPointer(list, owner), pattern: (frame as Frame).pattern };
    const above = scopeAt(list.above as Frame, owner);
    unseen = elementsOf(context, { above }, { op: 'list', of: 'above', path: list.path }).reason;
  } else if (frame === undefined) scope = { raw: record, pointer: '', pattern: '' };
  else {
    scope = scopeAt(frame, row);
    label = subjects.of(frame, row).label;
  }
  return judgeSubject(context, planned, record, { scope, label, unseen, empty: false }, []);
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
