import type { Part } from '../engine/part.js';
import { ABSENT, settledAt } from '../engine/part.js';
import { FULL, NONE } from '../fraction.js';
import type { Item } from '../language/item.js';
import { checkedThousandths } from '../points.js';
import type { OpenReason } from '../rating/row.js';
import type { Can, Evidence } from './evidence.js';
import { canOf } from './evidence.js';
import { onCodes, onCurve, onSteps } from './measures.js';
import { allPass, meanOf, subjectsOf } from './rules.js';
import { onSheet } from './sheets.js';

/** An item as the evidence leaves it. */
export interface Leaf {
  readonly part: Part;
  /** For the composite of opportunities: one part for each. */
  readonly opportunities: readonly Part[];
}

const NO_OPPORTUNITIES: readonly Part[] = [];

/** What the evidence says of an item; opportunities only where the method counts them. */
export const leafOf = (item: Item, evidence: Evidence, counted: boolean): Leaf => {
  if (!counted && item.appliesWith === undefined && item.from.kind === 'rules') {
    const part = plainPart(item.from.rules, evidence);
    if (part !== undefined) return { part, opportunities: NO_OPPORTUNITIES };
  }
  const { part, opportunities } = bare(item, evidence);
  if (item.appliesWith === undefined) return { part, opportunities: opportunities ?? [part] };
  const cans = canOf(evidence, item.appliesWith);
  const mayBeOut = cans.every((can) => can.absent);
  const mayBeIn = cans.some((can) => can.pass || can.fail);
  const limited = (own: Part): Part =>
    !mayBeIn || !own.mayBeIn ? ABSENT : mayBeOut ? { ...own, mayBeOut: true } : own;
  return { part: limited(part), opportunities: (opportunities ?? [part]).map(limited) };
};

const WON = settledAt(FULL);
const LOST = settledAt(NONE);

/** The part of an item of one rule of which no subject is open, and all that apply are alike; undefined for any other. */
const plainPart = (rules: readonly string[], { findings }: Evidence): Part | undefined => {
  const own = rules.length === 1 ? findings.get(rules[0] as string) : undefined;
  if (own === undefined) return undefined;
  let [pass, fail] = [false, false];
  for (const { possible } of own) {
    if (possible.length !== 1) return undefined;
    const [only] = possible;
    if (only === 'pass') pass = true;
    else if (only === 'fail') fail = true;
    else if (only !== 'not-applicable') return undefined;
  }
  if (pass) return fail ? undefined : WON;
  return fail ? LOST : ABSENT;
};

const bare = (
  item: Item,
  evidence: Evidence,
): { readonly part: Part; readonly opportunities?: readonly Part[] } => {
  const { from } = item;
  // of an item whose maximum is not known the check lets rules give a share; points stay open
  const max = checkedThousandths(item.max ?? 1);
  switch (from.kind) {
    case 'rules': {
      const cans = from.rules.map((rule) => canOf(evidence, rule));
      const all: readonly Can[] = cans.length === 1 ? (cans[0] as readonly Can[]) : cans.flat();
      const opportunities = subjectsOf(all);
      if (from.score === 'all-pass') return { part: allPass(all), opportunities };
      if (from.score === 'share-of-subjects') return { part: meanOf(opportunities), opportunities };
      return { part: meanOf(cans.map(allPass)), opportunities };
    }
    case 'curve':
      return { part: onCurve(from, max, evidence.report.measures[from.measure]) };
    case 'steps':
      return { part: onSteps(from, max, evidence.report.measures[from.measure]) };
    case 'codes':
      return { part: onCodes(from, max, evidence.report.measures[from.measure]) };
    default:
      return { part: onSheet(item, evidence.answers.get(item.id) ?? [], evidence.issues) };
  }
};

/** Why an item is open. */
export const openReasons = (item: Item, evidence: Evidence): readonly OpenReason[] => {
  const { from } = item;
  const reasons: OpenReason[] = [];
  const ofRule = (rule: string): void => {
    const findings = evidence.findings.get(rule);
    if (findings === undefined) reasons.push({ code: 'not-in-report', rule });
    for (const { outcome, subject, needs } of findings ?? []) {
      if (outcome === 'unknown' || outcome === 'manual' || outcome === 'error')
        reasons.push({ code: outcome, rule, pointer: subject.pointer, needs: needs.map((n) => n.pointer) });
    }
  };
  if (from.kind === 'rules') from.rules.forEach(ofRule);
  else if (from.kind === 'scale' || from.kind === 'points')
    reasons.push({ code: evidence.answers.has(item.id) ? 'unreconciled' : 'unanswered' });
  else
    reasons.push({
      code: Object.hasOwn(evidence.report.measures, from.measure) ? 'unknown' : 'not-in-report',
      measure: from.measure,
    });
  if (item.appliesWith !== undefined) ofRule(item.appliesWith);
  return reasons;
};
