/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** None. */
export const NONE: Fraction = { n: 0n, d: 1n };
/** All. */
export const FULL: Fraction = { n: 1n, d: 1n };

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Greatest common divisor of two numbers that are not negative. */
export const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) {
    if (x <= SAFE && y <= SAFE) return BigInt(smallGcd(Number(x), Number(y)));
    [x, y] = [y, x % y];
  }
  return x;
};

const smallGcd = (a: number, b: number): number => {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

/** A fraction in lowest terms. */
export const fraction = (n: bigint, d: bigint): Fraction => {
  if (n === 0n) return NONE;
  if (n === d) return FULL;
  if (d === 1n) return { n, d };
  const g = gcd(n < 0n ? -n : n, d);
  return g === 1n ? { n, d } : { n: n / g, d: d / g };
};

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compare = (a: Fraction, b: Fraction): number => {
  if (a === b) return 0;
  const [x, y] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return x < y ? -1 : x > y ? 1 : 0;
};

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);

export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d });

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);

export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** `2/3`, or `1` for a whole number. */
export const fractionText = (share: Fraction): string => {
  if (share === FULL) return '1';
  if (share === NONE) return '0';
  const { n, d } = share;
  return d === 1n ? `${n}` : `${n}/${d}`;
};

/** The fraction of a text that {@link fractionText} wrote. */
export const fractionOf = (text: string): Fraction => {
  const [n = '0', d = '1'] = text.split('/');
  return { n: BigInt(n), d: BigInt(d) };
};

/** Modes of rounding; all are monotone. */
export type Mode = 'down' | 'up' | 'half-up' | 'half-even';

/** A number rounded to a whole multiple of `quantum`, in the unit of the number. */
export const roundTo = (x: Fraction, quantum: bigint, mode: Mode): bigint => {
  const d = x.d * quantum;
  const q = x.n / d;
  const floor = x.n % d < 0n ? q - 1n : q;
  const rest = x.n - floor * d;
  if (rest === 0n || mode === 'down') return floor * quantum;
  if (mode === 'up') return (floor + 1n) * quantum;
  const twice = 2n * rest;
  const up = twice > d || (twice === d && (mode === 'half-up' ? x.n > 0n : floor % 2n !== 0n));
  return (up ? floor + 1n : floor) * quantum;
};
