import type { Finding, Outcome } from '@tuoyu/core';
import { isDimension } from '../check/collector.js';
import type { Part } from '../engine/part.js';
import { isSettled } from '../engine/part.js';
import type { Tree } from '../engine/tree.js';
import type { Evidence } from '../evidence/evidence.js';
import { openReasons } from '../evidence/leaf.js';
import type { Fraction } from '../fraction.js';
import { FULL, fractionText, NONE } from '../fraction.js';
import type { Item } from '../language/item.js';
import type { Prepared, PreparedNode } from '../prepare/prepared.js';
import { bonusContribution, contributionsAt } from './contribution.js';
import type { Absence, PointRange, RatingRow, RowOpportunity, RowSource } from './row.js';

const floorPoints = (share: Fraction, max: bigint): number =>
  share === FULL ? Number(max) : share === NONE ? 0 : Number((share.n * max) / share.d);

/** Whether a part can be absent. */
export const absenceOf = ({ mayBeIn, mayBeOut }: Part): Absence =>
  mayBeIn ? (mayBeOut ? 'possible' : 'no') : 'certain';

const ALL = Object.freeze({ min: '1', max: '1' });
const NOTHING = Object.freeze({ min: '0', max: '0' });
const NO_POINTS = Object.freeze({ min: 0, max: 0 });

const shareOf = ({ lo, hi }: Part): { readonly min: string; readonly max: string } => {
  if (lo === hi && (lo === FULL || lo === NONE)) return lo === FULL ? ALL : NOTHING;
  return { min: fractionText(lo), max: fractionText(hi) };
};

const pointsOf = ({ full }: PreparedNode, { lo, hi }: Part, max: bigint): PointRange => {
  if (lo === hi && full !== undefined && (lo === FULL || lo === NONE)) return lo === FULL ? full : NO_POINTS;
  return { min: floorPoints(lo, max), max: floorPoints(hi, max) };
};

type Outcomes = { readonly [outcome: string]: number };

/** Objects of one shape each, which are made fast; most rules have one outcome only. */
const only: { readonly [O in Outcome]: (n: number) => Outcomes } = {
  pass: (n) => ({ pass: n }),
  fail: (n) => ({ fail: n }),
  unknown: (n) => ({ unknown: n }),
  'not-applicable': (n) => ({ 'not-applicable': n }),
  manual: (n) => ({ manual: n }),
  error: (n) => ({ error: n }),
};

const countsOf = (findings: readonly Finding[]): Outcomes => {
  const first = findings[0]?.outcome;
  if (first === undefined) return {};
  if (findings.every(({ outcome }) => outcome === first)) return only[first](findings.length);
  const outcomes: { [outcome: string]: number } = {};
  for (const { outcome } of findings) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return outcomes;
};

const places: { readonly [O in Outcome]: number } = {
  pass: 0,
  fail: 1,
  unknown: 2,
  'not-applicable': 3,
  manual: 4,
  error: 5,
};

/** The source of an item of one rule whose subjects are all alike; the same object in every rating. */
const plainSource = (
  node: PreparedNode,
  rule: string,
  findings: readonly Finding[],
): RowSource | undefined => {
  const first = findings[0]?.outcome;
  if (first === undefined || findings.length > 8 || findings.some(({ outcome }) => outcome !== first))
    return undefined;
  const place = places[first] + 6 * findings.length;
  const known = node.sources[place];
  if (known !== undefined) return known;
  const outcomes = Object.freeze(only[first](findings.length));
  const rules = Object.freeze([Object.freeze({ rule, outcomes })]);
  const source: RowSource = Object.freeze({ kind: 'rules', rules });
  node.sources[place] = source;
  return source;
};

const sourceOf = (node: PreparedNode, { id, from }: Item, evidence: Evidence): RowSource => {
  if (from.kind === 'rules') {
    const [rule] = from.rules;
    const plain =
      rule !== undefined && from.rules.length === 1
        ? plainSource(node, rule, evidence.findings.get(rule) ?? [])
        : undefined;
    if (plain !== undefined) return plain;
    return {
      kind: 'rules',
      rules: from.rules.map((own) => ({ rule: own, outcomes: countsOf(evidence.findings.get(own) ?? []) })),
    };
  }
  if (from.kind === 'scale' || from.kind === 'points')
    return {
      kind: 'sheet',
      answers: (evidence.answers.get(id) ?? []).map(({ value, by, on }) => ({ value, by, on })),
    };
  return { kind: 'measure', measure: from.measure, value: evidence.report.measures[from.measure] ?? null };
};

const opportunitiesOf = (parts: readonly Part[]): readonly RowOpportunity[] => {
  const alike = new Map<string, { -readonly [K in keyof RowOpportunity]: RowOpportunity[K] }>();
  for (const part of parts) {
    const own = {
      count: 1,
      min: fractionText(part.lo),
      max: fractionText(part.hi),
      absent: absenceOf(part),
      ...(part.unbounded ? { unbounded: true as const } : {}),
    };
    const key = JSON.stringify(own);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, own);
    else known.count += 1;
  }
  return [...alike.values()];
};

const stateOf = (part: Part): RatingRow['state'] =>
  !part.mayBeIn ? 'not-applicable' : isSettled(part) ? 'settled' : 'open';

/** The rows of a rating, in scheme order. */
export const rowsOf = (prepared: Prepared, tree: Tree, evidence: Evidence): readonly RatingRow[] => {
  const { scheme, nodes, unknownMaxima } = prepared;
  const known = unknownMaxima.length === 0;
  const lowest = known ? contributionsAt(prepared, tree, 'lo') : [];
  const settled = tree.parts.every((part) => !part.mayBeIn || (!part.mayBeOut && part.lo === part.hi));
  const best = settled || !known ? lowest : contributionsAt(prepared, tree, 'hi');
  const rows: RatingRow[] = [];
  type Contribution = RatingRow['contribution'];
  const row = (
    node: PreparedNode,
    part: Part,
    kind: RatingRow['kind'],
    parent: string | null,
    contribution: Contribution,
  ): { -readonly [K in keyof RatingRow]: RatingRow[K] } => {
    const { declared, max, figures } = node;
    const item = declared !== undefined && !isDimension(declared) ? declared : undefined;
    const unknown = item === undefined && node.leaves.some((leaf) => nodes[leaf]?.max === undefined);
    const state = stateOf(part);
    const rated = part.mayBeIn && !unknown;
    const own: { -readonly [K in keyof RatingRow]: RatingRow[K] } = {
      node: node.id,
      kind,
      parent,
      title: declared?.title ?? scheme.title,
      official: scheme.official,
      figures,
      state: unknown && state === 'settled' ? 'open' : state,
      absent: absenceOf(part),
      max: max === undefined ? null : Number(max),
      share: rated ? shareOf(part) : null,
      points: rated && max !== undefined ? pointsOf(node, part, max) : null,
      contribution,
    };
    if (item !== undefined) own.source = sourceOf(node, item, evidence);
    if (item !== undefined && state === 'open') own.open = openReasons(item, evidence);
    return own;
  };
  // neighbours of one weight give the same
  let last: NonNullable<Contribution> | undefined;
  const given = (guaranteed: number, possible: number): NonNullable<Contribution> => {
    if (last?.guaranteed !== guaranteed || last.possible !== possible) last = { guaranteed, possible };
    return last;
  };
  for (const node of nodes) {
    if (node.declared === undefined) continue;
    const part = tree.parts[node.index] as Part;
    const kind = isDimension(node.declared) ? 'dimension' : 'item';
    const parent = node.parent === 0 ? null : (nodes[node.parent]?.id ?? null);
    const [guaranteed, possible] = [lowest[node.index], best[node.index]];
    const countable = known && (prepared.how !== 'opportunity' || (guaranteed ?? possible) !== undefined);
    const contribution = countable && part.mayBeIn ? given(guaranteed ?? 0, possible ?? 0) : null;
    const own = row(node, part, kind, parent, contribution);
    const leaf = prepared.how === 'opportunity' ? tree.leaves[node.index] : undefined;
    if (leaf !== undefined) own.opportunities = opportunitiesOf(leaf.opportunities);
    rows.push(own);
  }
  prepared.bonus.forEach((node, i) => {
    const part = tree.bonus[i] as Part;
    const contribution = {
      guaranteed: bonusContribution(node.max ?? 0n, part, 'lo'),
      possible: bonusContribution(node.max ?? 0n, part, 'hi'),
    };
    rows.push(row(node, part, 'bonus', null, contribution));
  });
  return rows;
};
