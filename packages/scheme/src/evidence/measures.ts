import type { ReportValue } from '@tuoyu/core';
import type { Part } from '../engine/part.js';
import { OPEN, settledAt } from '../engine/part.js';
import type { Fraction } from '../fraction.js';
import { add, compare, fraction, greatest, least, subtract, times } from '../fraction.js';
import type { ItemSource } from '../language/item.js';
import { checkedThousandths, exactNumber } from '../points.js';

/** A number that lies within two ends; undefined ends are open. */
interface Range {
  readonly lo: Fraction | undefined;
  readonly hi: Fraction | undefined;
}

const end = (x: number | null): Fraction | undefined => (x === null ? undefined : exactNumber(x));

/** The range of a measure; undefined when it is no number at all. */
const rangeOf = (value: ReportValue | undefined): Range | undefined => {
  if (typeof value === 'number') {
    const point = exactNumber(value);
    return { lo: point, hi: point };
  }
  if (typeof value !== 'object' || value === null || !('min' in value)) return undefined;
  return { lo: end(value.min), hi: end(value.max) };
};

const share = (score: number, max: bigint): Fraction => fraction(checkedThousandths(score), max);

const hull = (shares: readonly Fraction[]): Part => {
  const lo = shares.reduce(least);
  const hi = shares.reduce(greatest);
  return compare(lo, hi) === 0 ? settledAt(lo) : { lo, hi, mayBeIn: true, mayBeOut: false };
};

type Of<K extends ItemSource['kind']> = Extract<ItemSource, { kind: K }>;

/** Score of a measure on a curve, over all values that it may have. */
export const onCurve = ({ points }: Of<'curve'>, max: bigint, value: ReportValue | undefined): Part => {
  const range = rangeOf(value);
  if (range === undefined) return OPEN;
  const knots = points.map(({ at, score }) => ({ at: exactNumber(at) as Fraction, y: share(score, max) }));
  const first = knots[0] as (typeof knots)[number];
  const last = knots[knots.length - 1] as (typeof knots)[number];
  const at = (x: Fraction): Fraction => {
    if (compare(x, first.at) <= 0) return first.y;
    if (compare(x, last.at) >= 0) return last.y;
    const i = knots.findIndex((knot) => compare(knot.at, x) >= 0);
    const [a, b] = [knots[i - 1] as typeof first, knots[i] as typeof first];
    const run = subtract(b.at, a.at);
    const part = subtract(x, a.at);
    return add(a.y, times(subtract(b.y, a.y), fraction(part.n * run.d, part.d * run.n)));
  };
  const inside = knots.filter(
    (knot) =>
      (range.lo === undefined || compare(knot.at, range.lo) > 0) &&
      (range.hi === undefined || compare(knot.at, range.hi) < 0),
  );
  return hull([
    range.lo === undefined ? first.y : at(range.lo),
    range.hi === undefined ? last.y : at(range.hi),
    ...inside.map((knot) => knot.y),
  ]);
};

/** Score of a measure by steps, over all values that it may have. */
export const onSteps = ({ steps }: Of<'steps'>, max: bigint, value: ReportValue | undefined): Part => {
  const range = rangeOf(value);
  if (range === undefined) return OPEN;
  const starts = steps.map(({ from }) => end(from));
  const reached = steps.filter((_, i) => {
    const start = starts[i];
    const next = starts[i + 1];
    const beginsBeforeEnd = range.hi === undefined || start === undefined || compare(start, range.hi) <= 0;
    const endsAfterStart = range.lo === undefined || next === undefined || compare(next, range.lo) > 0;
    return beginsBeforeEnd && endsAfterStart;
  });
  return hull(reached.map(({ score }) => share(score, max)));
};

/** Score of a measure that is a code, or true or false; open where it may be a code without a score. */
export const onCodes = ({ scores }: Of<'codes'>, max: bigint, value: ReportValue | undefined): Part => {
  const codes = codesOf(value, Object.keys(scores));
  if (codes === undefined || codes.length === 0) return OPEN;
  const found = codes.map((code) => (Object.hasOwn(scores, code) ? scores[code] : undefined));
  if (found.some((score) => score === undefined)) return OPEN;
  return hull((found as number[]).map((score) => share(score, max)));
};

const codesOf = (value: ReportValue | undefined, known: readonly string[]): readonly string[] | undefined => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'boolean') return [String(value)];
  if (value === null && known.every((code) => code === 'true' || code === 'false')) return ['true', 'false'];
  if (typeof value === 'object' && value !== null && 'oneOf' in value) return value.oneOf ?? undefined;
  return undefined;
};
