import type { RoundingMode } from '../expression/expression.js';

/** An exact decimal: `units` · 10^-`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Decimals that a number may have in a record or a literal. */
export const MAX_DECIMALS = 6;
/** A number of this absolute value or more is unreadable. */
export const NUMBER_LIMIT = 9e9;

/** Whether a number has at most six decimals in its shortest text and lies within the limit. */
export const isReadableNumber = (x: number): boolean =>
  Math.abs(x) < NUMBER_LIMIT && (Number.isInteger(x) || /\.\d{1,6}$/.test(String(x)));

/** The decimal of a readable number's shortest text; any other is rounded to six decimals. */
export const decimalOf = (x: number): Decimal => {
  if (Number.isInteger(x)) return { units: BigInt(x), scale: 0 };
  const [whole = '', decimals = ''] = (isReadableNumber(x) ? String(x) : x.toFixed(MAX_DECIMALS)).split('.');
  return { units: BigInt(whole + decimals), scale: decimals.length };
};

const unitsAt = (d: Decimal, scale: number): bigint => d.units * 10n ** BigInt(scale - d.scale);

const aligned = (a: Decimal, b: Decimal): readonly [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale);
  return [unitsAt(a, scale), unitsAt(b, scale), scale];
};

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compareDecimals = (a: Decimal, b: Decimal): number => {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : Number(x > y);
};

export const addDecimals = (a: Decimal, b: Decimal): Decimal => {
  const [x, y, scale] = aligned(a, b);
  return { units: x + y, scale };
};

export const negateDecimal = (a: Decimal): Decimal => ({ units: -a.units, scale: a.scale });

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
});

const roundQuotient = (n: bigint, d: bigint, mode: RoundingMode): bigint => {
  if (d < 0n) return roundQuotient(-n, -d, mode);
  const q = n / d;
  const floor = n % d < 0n ? q - 1n : q;
  const rest = n - floor * d;
  if (rest === 0n || mode === 'down') return floor;
  if (mode === 'up') return floor + 1n;
  const twice = 2n * rest;
  if (twice !== d) return twice > d ? floor + 1n : floor;
  if (mode === 'half-even') return floor % 2n === 0n ? floor : floor + 1n;
  return n < 0n ? floor : floor + 1n;
};

/**
 * `a / b` rounded to a multiple of `quantum`. `down` is towards minus infinity, `up` towards plus infinity, `half-up`
 * takes a half away from zero, `half-even` to the even multiple.
 */
export const divideDecimals = (a: Decimal, b: Decimal, quantum: Decimal, mode: RoundingMode): Decimal => {
  const scale = Math.max(a.scale, b.scale + quantum.scale);
  const n = unitsAt(a, scale);
  const d = unitsAt(multiplyDecimals(b, quantum), scale);
  return { units: roundQuotient(n, d, mode) * quantum.units, scale: quantum.scale };
};

const ONE: Decimal = { units: 1n, scale: 0 };

/** `a` rounded to a multiple of `quantum`. */
export const roundDecimal = (a: Decimal, quantum: Decimal, mode: RoundingMode): Decimal =>
  divideDecimals(a, ONE, quantum, mode);

/** The number whose shortest text is the decimal; the nearest one where none is. A plain number stays. */
export const numberOf = (d: Decimal | number): number =>
  typeof d === 'number' ? d : Number(`${d.units}e-${d.scale}`);
