import type { Evidence } from '../evidence/evidence.js';
import { canBe, canOf } from '../evidence/evidence.js';
import type { Fraction } from '../fraction.js';
import { compare, roundTo, times } from '../fraction.js';
import type { Prepared, PreparedBar, PreparedTestEntry } from '../prepare/prepared.js';
import type { End } from './ratio.js';
import type { Tree } from './tree.js';

/** Whether a test is good whatever the open evidence turns out to be (`lo`), and whether it can be (`hi`). */
export interface Judged {
  readonly lo: boolean;
  readonly hi: boolean;
}

/** Tests that the tree says nothing about, by index. */
export type Facts = ReadonlyMap<number, Judged>;

const GOOD: Judged = { lo: true, hi: true };
const BAD: Judged = { lo: false, hi: false };
const UNDECIDED: Judged = { lo: false, hi: true };

/** Whether one finding is certainly a fail, and whether it may become one. */
const breach = (evidence: Evidence, rules: readonly string[] | undefined): Judged => {
  const { report } = evidence;
  const named = rules && new Set(rules);
  const seen = new Set<string>();
  let [open, passes] = [false, false];
  for (const finding of report.findings) {
    if (report.rules[finding.rule]?.binding !== true || named?.has(finding.rule) === false) continue;
    if (named !== undefined) seen.add(finding.rule);
    const can = canBe(finding);
    if (can.fail && !can.pass && !can.absent) return BAD;
    if (can.fail) open = true;
    else if (can.pass && !can.absent) passes = true;
  }
  // a named rule that the report does not speak of is open; one that does not bind is no breach
  const missing = rules?.some((rule) => !seen.has(rule) && report.rules[rule]?.binding !== false);
  if (open || missing === true || (rules === undefined && !passes)) return UNDECIDED;
  return GOOD;
};

const question = (evidence: Evidence, { id, good }: PreparedTestEntry): Judged => {
  const values = (evidence.answers.get(id) ?? []).map(({ value }) => value);
  const valid = values.filter((value) => value === 'yes' || value === 'no');
  if (valid.length < values.length) evidence.issues.push({ code: 'bad-answer', item: id, found: null });
  if (valid.length === 0) return UNDECIDED;
  if (valid.every((value) => value === good)) return GOOD;
  if (valid.every((value) => value !== good)) return BAD;
  evidence.issues.push({ code: 'unreconciled', item: id, found: null });
  return UNDECIDED;
};

/** Judges the tests that rest on findings and answers alone. */
export const factsOf = ({ tests }: Prepared, evidence: Evidence): Facts => {
  const facts = new Map<number, Judged>();
  for (const entry of tests) {
    const { test, index } = entry;
    if (test.kind === 'rule') {
      const cans = canOf(evidence, test.rule);
      const bad = cans.some((can) => can.fail && !can.pass && !can.absent);
      facts.set(index, bad ? BAD : cans.some((can) => can.fail) ? UNDECIDED : GOOD);
    } else if (test.kind === 'breach') facts.set(index, breach(evidence, test.rules));
    else if (test.kind === 'question') facts.set(index, question(evidence, entry));
    else if (entry.unknowable) facts.set(index, UNDECIDED);
  }
  return facts;
};

const reaches = (prepared: Prepared, node: number, bar: PreparedBar, share: Fraction): boolean => {
  if ('share' in bar) return compare(share, bar.share) >= 0;
  const max = prepared.nodes[node]?.max ?? 0n;
  return roundTo(times(share, { n: max, d: 1n }), prepared.quantum, prepared.mode) >= bar.points;
};

const counted = (
  prepared: Prepared,
  tree: Tree,
  { nodes, count, bar }: { nodes: readonly number[]; count: number; bar: PreparedBar },
  end: End,
): boolean => {
  let [hits, misses] = [0, 0];
  for (const node of nodes) {
    const part = tree.parts[node];
    if (part === undefined || !part.mayBeIn) continue;
    const hit = reaches(prepared, node, bar, part[end]);
    // at its best a node that can not reach the bar is absent if it may; at its worst one that must reach it is absent
    if (!hit) misses += end === 'lo' || !part.mayBeOut ? 1 : 0;
    else if (end === 'hi' || !part.mayBeOut) hits += 1;
  }
  return hits >= count || misses === 0;
};

/** Whether a test is good at one end. A node that does not apply meets every bar. */
export const isGood = (
  prepared: Prepared,
  tree: Tree,
  facts: Facts,
  { test, index }: PreparedTestEntry,
  end: End,
): boolean => {
  const fact = facts.get(index);
  if (fact !== undefined) return fact[end];
  if (test.kind === 'count') return counted(prepared, tree, test, end);
  if (test.kind !== 'node') return false;
  const part = tree.parts[test.node];
  if (part === undefined || !part.mayBeIn || (end === 'hi' && part.mayBeOut)) return true;
  return reaches(prepared, test.node, test.bar, part[end]);
};
