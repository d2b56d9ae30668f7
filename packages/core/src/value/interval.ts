import type { RoundingMode } from '../expression/expression.js';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  roundDecimal,
} from './decimal.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth.js';

/** All decimals between two ends, both included; a null end is infinite. */
export interface Interval {
  readonly lo: Decimal | null;
  readonly hi: Decimal | null;
}

export const ANY_NUMBER: Interval = { lo: null, hi: null };
export const ZERO: Decimal = { units: 0n, scale: 0 };

export const pointInterval = (d: Decimal): Interval => ({ lo: d, hi: d });

/** The one number of an interval that holds only one. */
export const pointOf = ({ lo, hi }: Interval): Decimal | undefined =>
  lo !== null && hi !== null && compareDecimals(lo, hi) === 0 ? lo : undefined;

const lower = (a: Decimal | null, b: Decimal | null): Decimal | null =>
  a === null || b === null ? null : compareDecimals(a, b) <= 0 ? a : b;
const upper = (a: Decimal | null, b: Decimal | null): Decimal | null =>
  a === null || b === null ? null : compareDecimals(a, b) >= 0 ? a : b;

/** The smallest interval around both. */
export const hullInterval = (a: Interval, b: Interval): Interval => ({
  lo: lower(a.lo, b.lo),
  hi: upper(a.hi, b.hi),
});

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  lo: a.lo === null || b.lo === null ? null : addDecimals(a.lo, b.lo),
  hi: a.hi === null || b.hi === null ? null : addDecimals(a.hi, b.hi),
});

export const negateInterval = (a: Interval): Interval => ({
  lo: a.hi === null ? null : negateDecimal(a.hi),
  hi: a.lo === null ? null : negateDecimal(a.lo),
});

/** An end of an interval on the extended line: -1 and 1 stand for the infinities. */
type End = Decimal | -1 | 1;

const signOf = (e: End): number => (typeof e === 'number' ? e : e.units < 0n ? -1 : e.units > 0n ? 1 : 0);

const multiplyEnds = (a: End, b: End): End => {
  if (typeof a !== 'number' && typeof b !== 'number') return multiplyDecimals(a, b);
  const sign = signOf(a) * signOf(b);
  return sign === 0 ? ZERO : sign < 0 ? -1 : 1;
};

const compareEnds = (a: End, b: End): number => {
  if (typeof a === 'number') return a === b ? 0 : a;
  if (typeof b === 'number') return -b;
  return compareDecimals(a, b);
};

export const multiplyIntervals = (a: Interval, b: Interval): Interval => {
  const [al, ah, bl, bh] = [a.lo ?? -1, a.hi ?? 1, b.lo ?? -1, b.hi ?? 1] as const;
  const products = [multiplyEnds(al, bl), multiplyEnds(al, bh), multiplyEnds(ah, bl), multiplyEnds(ah, bh)];
  products.sort(compareEnds);
  const [lo, hi] = [products[0] as End, products[3] as End];
  return { lo: typeof lo === 'number' ? null : lo, hi: typeof hi === 'number' ? null : hi };
};

/** Smallest of two numbers. */
export const leastInterval = (a: Interval, b: Interval): Interval => ({
  lo: lower(a.lo, b.lo),
  hi: a.hi === null ? b.hi : b.hi === null ? a.hi : lower(a.hi, b.hi),
});

/** Largest of two numbers. */
export const greatestInterval = (a: Interval, b: Interval): Interval => ({
  lo: a.lo === null ? b.lo : b.lo === null ? a.lo : upper(a.lo, b.lo),
  hi: upper(a.hi, b.hi),
});

const containsZero = ({ lo, hi }: Interval): boolean =>
  (lo === null || lo.units <= 0n) && (hi === null || hi.units >= 0n);

/** Quotient rounded to a multiple of the quantum; undefined when the divisor may be zero. */
export const divideIntervals = (
  a: Interval,
  b: Interval,
  quantum: Decimal,
  mode: RoundingMode,
): Interval | undefined => {
  if (containsZero(b)) return undefined;
  // The exact quotient is monotone in each end, and rounding is monotone: the ends of the result are among these.
  const ends: End[] = [];
  for (const x of [a.lo ?? -1, a.hi ?? 1] as const) {
    for (const y of [b.lo ?? -1, b.hi ?? 1] as const) {
      if (typeof y === 'number') ends.push(...zeroSides(x, y, quantum, mode));
      else if (typeof x === 'number') ends.push(signOf(x) * signOf(y) < 0 ? -1 : 1);
      else ends.push(divideDecimals(x, y, quantum, mode));
    }
  }
  ends.sort(compareEnds);
  const [lo, hi] = [ends[0] as End, ends[ends.length - 1] as End];
  return { lo: typeof lo === 'number' ? null : lo, hi: typeof hi === 'number' ? null : hi };
};

/** What a quotient comes near to as the divisor grows without end: zero from one side, before rounding. */
const zeroSides = (x: End, y: -1 | 1, quantum: Decimal, mode: RoundingMode): readonly End[] => {
  const sign = signOf(x) * y;
  if (sign === 0) return [ZERO];
  if (mode === 'up' && sign > 0) return [ZERO, quantum];
  if (mode === 'down' && sign < 0) return [ZERO, negateDecimal(quantum)];
  return [ZERO];
};

export const roundInterval = (a: Interval, quantum: Decimal, mode: RoundingMode): Interval => ({
  lo: a.lo === null ? null : roundDecimal(a.lo, quantum, mode),
  hi: a.hi === null ? null : roundDecimal(a.hi, quantum, mode),
});

/** Whether every, no or some number of `a` is at most (`strict`: below) some of `b`. */
export const compareIntervals = (a: Interval, b: Interval, strict: boolean): Truth => {
  const always = a.hi !== null && b.lo !== null && holds(compareDecimals(a.hi, b.lo), strict);
  if (always) return TRUE;
  const never = a.lo !== null && b.hi !== null && !holds(compareDecimals(a.lo, b.hi), strict);
  return never ? FALSE : UNKNOWN;
};

const holds = (sign: number, strict: boolean): boolean => (strict ? sign < 0 : sign <= 0);

/** Whether two numbers are equal. */
export const equalIntervals = (a: Interval, b: Interval): Truth => {
  const p = pointOf(a);
  const q = pointOf(b);
  if (p !== undefined && q !== undefined) return compareDecimals(p, q) === 0 ? TRUE : FALSE;
  const apart =
    (a.hi !== null && b.lo !== null && compareDecimals(a.hi, b.lo) < 0) ||
    (b.hi !== null && a.lo !== null && compareDecimals(b.hi, a.lo) < 0);
  return apart ? FALSE : UNKNOWN;
};
