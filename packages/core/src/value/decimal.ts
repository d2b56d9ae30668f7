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

const MILLION = 1e6;

/** From here on a product with a million is too coarse to tell the decimals of a number. */
const COARSE = 4e9;

const decimalsOf = (x: number): string => String(x).split('.')[1] ?? '';

const hasSixDecimals = (x: number): boolean =>
  x < COARSE && x > -COARSE ? Math.round(x * MILLION) / MILLION === x : decimalsOf(x).length <= MAX_DECIMALS;

/** Whether a number has at most six decimals in its shortest text and lies within the limit. */
export const isReadableNumber = (x: number): boolean =>
  x < NUMBER_LIMIT && x > -NUMBER_LIMIT && (Number.isInteger(x) || hasSixDecimals(x));

/** The decimal of a readable number's shortest text. */
export const decimalOf = (x: number): Decimal => {
  if (Number.isInteger(x)) return { units: BigInt(x), scale: 0 };
  if (x < COARSE && x > -COARSE) return { units: BigInt(Math.round(x * MILLION)), scale: MAX_DECIMALS };
  return { units: BigInt(Math.trunc(x) + decimalsOf(x).padEnd(MAX_DECIMALS, '0')), scale: MAX_DECIMALS };
};

const powerOfTen = (n: number): bigint => 10n ** BigInt(n);

const unitsAt = (d: Decimal, scale: number): bigint => d.units * powerOfTen(scale - d.scale);

const aligned = (a: Decimal, b: Decimal): readonly [bigint, bigint, number] => {
  if (a.scale === b.scale) return [a.units, b.units, a.scale];
  const scale = Math.max(a.scale, b.scale);
  return [unitsAt(a, scale), unitsAt(b, scale), scale];
};

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compareDecimals = (a: Decimal, b: Decimal): number => {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
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

/** The number whose shortest text is the decimal; the nearest one where none is. */
export const numberOf = (d: Decimal): number => {
  if (d.scale === 0) return Number(d.units);
  const negative = d.units < 0n;
  const digits = (negative ? -d.units : d.units).toString().padStart(d.scale + 1, '0');
  const cut = digits.length - d.scale;
  return Number(`${negative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`);
};
