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

/** An end of an interval: a decimal, or a plain number for an infinity or a day. */
export type End = Decimal | number;

/** All that lies between two ends, both included. */
export interface Interval {
  readonly lo: End;
  readonly hi: End;
}

export const ANY_NUMBER: Interval = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };
export const ZERO: Decimal = { units: 0n, scale: 0 };

const isDecimal = (e: End): e is Decimal => typeof e === 'object';

/** Negative, zero or positive as `a` is below, equal to or above `b`; decimals lie between the infinities. */
export const compareEnds = (a: End, b: End): number =>
  isDecimal(a) ? (isDecimal(b) ? compareDecimals(a, b) : -b) : a === b ? 0 : isDecimal(b) ? a : a - b;

const lower = (a: End, b: End): End => (compareEnds(a, b) <= 0 ? a : b);
const upper = (a: End, b: End): End => (compareEnds(a, b) >= 0 ? a : b);

/** The smallest interval around both. */
export const hullInterval = (a: Interval, b: Interval): Interval => ({
  lo: lower(a.lo, b.lo),
  hi: upper(a.hi, b.hi),
});

const sum = (a: End, b: End): End =>
  isDecimal(a) ? (isDecimal(b) ? addDecimals(a, b) : b) : isDecimal(b) ? a : a + b;

export const addIntervals = (a: Interval, b: Interval): Interval => ({
  lo: sum(a.lo, b.lo),
  hi: sum(a.hi, b.hi),
});

const opposite = (e: End): End => (isDecimal(e) ? negateDecimal(e) : -e);

export const negateInterval = ({ lo, hi }: Interval): Interval => ({ lo: opposite(hi), hi: opposite(lo) });

const signOf = (e: End): number => Math.sign(compareEnds(e, ZERO));

const product = (a: End, b: End): End => {
  if (isDecimal(a) && isDecimal(b)) return multiplyDecimals(a, b);
  const sign = signOf(a) * signOf(b);
  return sign === 0 ? ZERO : sign * Number.POSITIVE_INFINITY;
};

const around = (ends: readonly End[]): Interval => ({ lo: ends.reduce(lower), hi: ends.reduce(upper) });

export const multiplyIntervals = (a: Interval, b: Interval): Interval =>
  around([product(a.lo, b.lo), product(a.lo, b.hi), product(a.hi, b.lo), product(a.hi, b.hi)]);

/** Smallest of two. */
export const leastInterval = (a: Interval, b: Interval): Interval => ({
  lo: lower(a.lo, b.lo),
  hi: lower(a.hi, b.hi),
});

/** Largest of two. */
export const greatestInterval = (a: Interval, b: Interval): Interval => ({
  lo: upper(a.lo, b.lo),
  hi: upper(a.hi, b.hi),
});

/** Quotient rounded to a multiple of the quantum; any number when the divisor may be zero. */
export const divideIntervals = (a: Interval, b: Interval, quantum: Decimal, mode: RoundingMode): Interval => {
  if (signOf(b.lo) <= 0 && signOf(b.hi) >= 0) return ANY_NUMBER;
  // The exact quotient is monotone in each end, and rounding is monotone: the ends of the result are among these.
  const quotients = (x: End, y: End): readonly End[] => {
    const sign = signOf(x) * signOf(y);
    if (isDecimal(y))
      return [isDecimal(x) ? divideDecimals(x, y, quantum, mode) : sign * Number.POSITIVE_INFINITY];
    // As the divisor grows without end the quotient comes near to zero from one side, before rounding.
    if (mode === 'up' && sign > 0) return [ZERO, quantum];
    return mode === 'down' && sign < 0 ? [ZERO, negateDecimal(quantum)] : [ZERO];
  };
  return around([a.lo, a.hi].flatMap((x) => [b.lo, b.hi].flatMap((y) => quotients(x, y))));
};

export const roundInterval = ({ lo, hi }: Interval, quantum: Decimal, mode: RoundingMode): Interval => {
  const rounded = (e: End): End => (isDecimal(e) ? roundDecimal(e, quantum, mode) : e);
  return { lo: rounded(lo), hi: rounded(hi) };
};

/** Whether every, no or some of `a` is at most (`strict`: below) some of `b`. */
export const compareIntervals = (a: Interval, b: Interval, strict: boolean): Truth => {
  const holds = (x: End, y: End): boolean => compareEnds(x, y) < (strict ? 0 : 1);
  return holds(a.hi, b.lo) ? TRUE : holds(a.lo, b.hi) ? UNKNOWN : FALSE;
};

/** Whether two are equal. */
export const equalIntervals = (a: Interval, b: Interval): Truth => {
  if (compareEnds(a.hi, b.lo) < 0 || compareEnds(b.hi, a.lo) < 0) return FALSE;
  return compareEnds(a.lo, b.hi) === 0 && compareEnds(a.hi, b.lo) === 0 ? TRUE : UNKNOWN;
};
