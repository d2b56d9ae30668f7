import { isSound } from '../compile/check-profile.js';
import type { Plan, PlannedRule } from '../compile/plan.js';
import { labelFieldOf } from '../evaluate/subjects.js';
import type { Expr } from '../expression/expression.js';
import type { Context } from '../interpret/context.js';
import { NO_UNKNOWNS } from '../interpret/read.js';
import type { OverList, View } from '../interpret/view.js';
import { Builder } from './builder.js';
import type { RowOf } from './column-view.js';
import { blank, type Extraction, extract, extractionsOf } from './extract.js';
import type { Env, OpenList } from './lists.js';
import type { Frame, Node } from './node.js';
import { lifted, type Place, type Term } from './place.js';
import type { Recall } from './recall.js';
import type { Template } from './template.js';
import { compiler } from './term.js';

/** A rule as columns. */
export interface FastRule {
  readonly planned: PlannedRule;
  readonly id: string;
  /** A person's answer may settle it. */
  readonly asks: boolean;
  /** What is said for each combination of truths; made when first met. */
  readonly templates: Template[];
  /** From the outermost list to the one of the subjects; empty for the whole record. */
  readonly chain: readonly Frame[];
  readonly when: Node | undefined;
  readonly require: Node | undefined;
  /** The column of each part of the rule's expressions; null for a part that stands in several places. */
  readonly terms: ReadonlyMap<Expr, Term | null>;
  /** How each list that the rule looks through was opened; null likewise. */
  readonly lists: ReadonlyMap<OverList, OpenList | null>;
  readonly env: Env;
  /** Where its reasons are looked up; made when first needed. */
  view: View<RowOf> | undefined;
  /** How its findings that lack something are recalled; asked for when first needed. */
  recall: Recall | null | undefined;
}

/** A plan as columns, with the record that it judges at the moment. */
export interface Machine {
  readonly b: Builder;
  readonly rules: readonly FastRule[];
  readonly measures: readonly (Node | undefined)[];
  readonly extractions: readonly Extraction[];
  /** For lists of subjects: where the name of an element stands. */
  readonly labels: ReadonlyMap<Frame, string | undefined>;
  stamp: number;
  /** Something is stated of the fields of the record. */
  stated: boolean;
  /** Set while a record is judged; the columns can hold only one. */
  busy: boolean;
}

const machines = new WeakMap<Plan, Machine | null>();

/** The columns of a plan, built when it first judges a record; none where its expressions do not fit its fields. */
export const machineOf = (plan: Plan): Machine | null => {
  let known = machines.get(plan);
  if (known === undefined) {
    known = isSound(plan.profile) ? buildMachine(plan) : null;
    machines.set(plan, known);
  }
  return known;
};

const buildMachine = (plan: Plan): Machine => {
  const b = new Builder(plan.context);
  const root: Place = { frame: b.record, up: undefined, name: 'record' };
  const rules = plan.rules.map((planned) => fastRule(b, root, planned));
  const compile = compiler(b, root);
  const measures = plan.measures.map(({ settled }) => {
    try {
      return compile(settled, { names: { record: root }, here: root }).node;
    } catch {
      return undefined;
    }
  });
  b.sealTexts();
  const labels = new Map<Frame, string | undefined>();
  for (const frame of rules.flatMap(({ chain }) => chain)) {
    labels.set(frame, labelFieldOf(plan.context.fields, frame.pattern.slice(0, -2)));
  }
  return { b, rules, measures, extractions: extractionsOf(b), labels, stamp: 0, stated: false, busy: false };
};

const fastRule = (b: Builder, root: Place, planned: PlannedRule): FastRule => {
  const chain: Frame[] = [];
  let frame = b.record;
  if (planned.rule.subjects !== undefined) {
    for (const path of planned.rule.subjects.split('/*')) {
      frame = b.list(frame, path);
      chain.push(frame);
    }
  }
  const here = chain.length === 0 ? root : { frame, up: root, name: 'subject' };
  const env: Env = { names: { record: root, ...(here === root ? {} : { subject: here }) }, here };
  const terms = new Map<Expr, Term | null>();
  const lists = new Map<OverList, OpenList | null>();
  const compile = compiler(b, root, {
    term(expr, term) {
      const known = terms.get(expr);
      const other = known !== undefined && (known?.node !== term.node || known.at !== term.at);
      terms.set(expr, other ? null : term);
    },
    list(expr, list) {
      const known = lists.get(expr);
      const other = known !== undefined && known?.elements.frame !== list.elements.frame;
      lists.set(expr, other ? null : list);
    },
  });
  const column = (expr: Expr | undefined): Node | undefined => expr && lifted(b, compile(expr, env), here);
  const when = column(planned.when);
  return {
    planned,
    id: planned.rule.id,
    asks: planned.rule.question !== undefined,
    chain,
    when,
    require: column(planned.require),
    terms,
    templates: [],
    lists,
    env,
    view: undefined,
    recall: undefined,
  };
};

const NONE: readonly string[] = [];

/** Reads a record and what is said of its fields into the columns. False for a record that can not be read. */
export const load = (machine: Machine, record: unknown, context: Context): boolean => {
  const { b, extractions } = machine;
  const { unknowns } = context;
  machine.stamp += 1;
  b.forgetTexts();
  b.now = context;
  const pointers = unknowns === NO_UNKNOWNS ? NONE : Object.keys(unknowns);
  machine.stated = pointers.length > 0;
  const isPartial = (pointer: string): boolean => unknowns[pointer] !== undefined;
  try {
    extract(b, extractions, record, pointers.length === 0 ? undefined : isPartial, machine.stamp);
  } catch {
    return false;
  }
  for (const pointer of pointers) if (unknowns[pointer] !== undefined) forget(extractions, pointer);
  return true;
};

/** Makes the field at a pointer unknown. */
const forget = (extractions: readonly Extraction[], pointer: string): void => {
  let at = extractions[0] as Extraction;
  let row = 0;
  let path = '';
  const steps = pointer.split('/');
  for (let i = 1; i < steps.length; i += 1) {
    path += `/${steps[i]}`;
    const list = extractions.find(({ frame }) => frame.above === at.frame && frame.path === path);
    if (list === undefined) continue;
    i += 1;
    const { frame } = list;
    const index = Number(steps[i]);
    const known = (frame.end[row] as number) - (frame.start[row] as number);
    if (String(index) !== steps[i] || !(index >= 0 && index < known)) return;
    row = (frame.start[row] as number) + index;
    at = list;
    path = '';
  }
  const column = at.columns.get(path);
  if (column !== undefined && steps[0] === '') blank(column, row);
};
