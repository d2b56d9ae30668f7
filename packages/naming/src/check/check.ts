import { type Folded, fold } from '../fold/fold.js';
import { readingsOf } from '../parse/parse.js';
import type { NameReading } from '../parse/types.js';
import { seatOf } from '../seat.js';
import type { NameContext } from './context.js';
import { planPattern } from './encouraged.js';
import { dayOfCheck, factsOf } from './facts.js';
import { type Applied, regimesOf } from './regimes.js';
import { nameRules } from './rules/index.js';
import type { NameCheck, NameFinding } from './types.js';

/** A reading this near to the first may be the meant one. */
const NEAR = 1.5;
const MOST_OTHERS = 3;

interface Verdict {
  readonly breach: boolean | null;
  readonly findings: readonly NameFinding[];
}

const breachOf = (findings: readonly NameFinding[]): boolean | null => {
  if (findings.some(({ level }) => level === 'breach')) return true;
  return findings.some(({ open }) => open !== undefined) ? null : false;
};

/** A breach that holds only under one of several assumptions: open, because a fact is missing. */
const opened = (found: NameFinding): NameFinding =>
  found.level === 'breach' ? { ...found, level: 'advice', open: 'context' } : found;

const under = (
  folded: Folded,
  reading: NameReading,
  context: NameContext,
  { regime, legalForm }: Applied,
): Verdict => {
  const facts = factsOf(folded, reading, context, regime, legalForm);
  const findings = nameRules.flatMap((rule) => rule(facts));
  return { breach: breachOf(findings), findings };
};

const key = ({ code, level, span }: NameFinding): string => `${code} ${level} ${span.start}`;

const merge = (verdicts: readonly [Verdict, ...Verdict[]]): Verdict => {
  const [first, ...others] = verdicts;
  if (others.length === 0) return first;
  const breach = others.every((other) => other.breach === first.breach) ? first.breach : null;
  const merged = new Map<string, NameFinding>();
  for (const { findings } of verdicts)
    for (const one of findings) {
      const found = breach === true ? one : opened(one);
      const known = merged.get(key(found));
      const basis = known ? [...known.basis, ...found.basis] : found.basis;
      const unique = basis.filter(
        (a, at) => basis.findIndex((b) => b.instrument === a.instrument && b.clause === a.clause) === at,
      );
      const open = known?.open ?? found.open;
      merged.set(key(found), { ...(known ?? found), basis: unique, ...(open === undefined ? {} : { open }) });
    }
  return { breach, findings: [...merged.values()] };
};

const judge = (folded: Folded, reading: NameReading, context: NameContext): Verdict => {
  const [first, ...others] = regimesOf(reading, context).map((applied) =>
    under(folded, reading, context, applied),
  );
  return merge([first!, ...others]);
};

/**
 * Checks a name against naming law: Order 734 and Company Law for enterprises, the regulation of 1998, the rules of 1999
 * and the measures of 2024 for civil-affairs bodies, each from its day; the rule on home-based points; the pattern of the
 * plan of Nanjing as encouragement. A breach is called only when every likely reading and every body of law that may
 * apply says so. Never throws.
 *
 * @example
 * checkName('荷塘区小博士托育中心').breach; // => true
 * checkName('荷塘区小博士托育中心', { existing: true }).breach; // => false
 */
export const checkName = (text: string, given: NameContext = {}): NameCheck => {
  const context = { ...given, seat: seatOf(given.seat) };
  const folded = fold(text);
  const readings = readingsOf(folded, { on: dayOfCheck(context), seat: context.seat });
  const [first, ...others] = readings;
  let { breach, findings } = judge(folded, first, context);
  if (breach === true) {
    const near = others.filter(({ distance }) => distance <= NEAR).slice(0, MOST_OTHERS);
    if (near.some((reading) => judge(folded, reading, context).breach !== true)) {
      breach = null;
      findings = findings.map(opened);
    }
  }
  const { kind, parts } = first;
  return { input: text, kind, parts, readings, breach, encouraged: planPattern(first), findings };
};
