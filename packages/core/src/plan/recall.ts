import type { Expr } from '../expression/expression.js';
import { openPartsOf } from '../expression/parts.js';
import { rawAt } from '../interpret/read.js';
import type { Finding } from '../report/report.js';
import { isPointAt } from './logic.js';
import type { FastRule, Machine } from './machine.js';
import { type Node, ready } from './node.js';
import { scopeAt } from './place.js';
import { frozen, type Template } from './template.js';

/**
 * Where a rule about the whole record lacks something, what it lacks follows from which of its parts are known, as long as
 * they are of these kinds and what is unknown is missing. Most records of a file lack the same, so their findings are kept.
 */
export interface Recall {
  readonly parts: readonly Node[];
  readonly fields: readonly { readonly path: string; readonly node: Node }[];
}

const PLAIN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'and',
  'or',
  'not',
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'in',
  'hasAny',
  'hasAll',
  'matches',
  'inDivision',
  'present',
  'if',
  'field',
  'date',
  'figure',
  'add',
  'sub',
  'mul',
  'least',
  'greatest',
  'round',
  'months',
  'years',
  'days',
  'addMonths',
  'addDays',
]);

/** Two bits a part have to fit a number. */
const MOST_PARTS = 24;
/** Findings that are kept for each pair of truths of a rule. */
const MOST_KEPT = 16;

/** How findings of a rule are recalled; null for a rule whose reasons may depend on more. */
export const recallOf = ({ planned, chain, terms }: FastRule): Recall | null => {
  const parts = new Set<Node>();
  const fields: { path: string; node: Node }[] = [];
  const isPlain = (expr: Expr): boolean => {
    const term = PLAIN.has(expr.op) ? terms.get(expr) : undefined;
    if (!term) return false;
    if (!term.node.constant) parts.add(term.node);
    if (expr.op === 'field') fields.push({ path: expr.path, node: term.node });
    return openPartsOf(expr).every(isPlain);
  };
  const exprs = [planned.when, planned.require].filter((expr) => expr !== undefined);
  return chain.length === 0 && exprs.every(isPlain) && parts.size <= MOST_PARTS
    ? { parts: [...parts], fields }
    : null;
};

/** What is known of the parts of a rule, as one number; undefined where that does not tell what is lacking. */
const knownOf = ({ b, stamp }: Machine, { parts, fields }: Recall): number | undefined => {
  let known = 0;
  for (const node of parts) {
    ready(node, stamp);
    known = known * 4 + (node.kind === 'boolean' ? (node.bits[0] as number) : isPointAt(node, 0) ? 1 : 3);
  }
  for (const { path, node } of fields) {
    if (isPointAt(node, 0)) continue;
    const { raw, broken } = rawAt(scopeAt(b.record, 0), path);
    if (broken || (raw !== undefined && raw !== null)) return undefined;
  }
  return known;
};

/** The finding of a rule that lacks something of the whole record, made by `make` when it is the first of its kind. */
export const recalled = (
  machine: Machine,
  fast: FastRule,
  template: Template,
  make: () => Finding,
): Finding => {
  if (fast.recall === undefined) fast.recall = recallOf(fast);
  const known = fast.recall === null || machine.stated ? undefined : knownOf(machine, fast.recall);
  return known === undefined ? make() : keptAt(template, known, make);
};

/** The finding of a rule whose subjects stand in a list that is missing from the record. */
export const recalledMissing = (template: Template, make: () => Finding): Finding =>
  keptAt(template, -1, make);

const keptAt = ({ kept }: Template, known: number, make: () => Finding): Finding => {
  const found = kept.get(known);
  if (found !== undefined) return found;
  const made = frozen(make());
  if (kept.size < MOST_KEPT) kept.set(known, made);
  return made;
};
