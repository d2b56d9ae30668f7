/** Truths as bits: 1 may be true, 2 may be false. Values that are not known are NaN or undefined. */
export type Truth = 1 | 2 | 3;

export const bool = (v: unknown): Truth => (v === true ? 1 : v === false ? 2 : 3);

const isReadable = (x: number): boolean =>
  x < 9e9 && (Number.isInteger(x) || Math.round(x * 1e6) / 1e6 === x);

export const count = (v: unknown): number =>
  typeof v === 'number' && v >= 0 && v < 9e9 && Number.isInteger(v) ? v : Number.NaN;

export const measure = (v: unknown, most = 9e9): number =>
  typeof v === 'number' && v >= 0 && v <= most && isReadable(v) ? v : Number.NaN;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const digits = (s: string, at: number): number => (s.charCodeAt(at) - 48) * 10 + s.charCodeAt(at + 1) - 48;

/** A day as (months · 32 + day); NaN for what is no ISO day. */
export const day = (v: unknown): number => {
  if (typeof v !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(v)) return Number.NaN;
  const y = digits(v, 0) * 100 + digits(v, 2);
  const m = digits(v, 5);
  const d = digits(v, 8);
  if (m < 1 || m > 12 || d < 1 || y < 1) return Number.NaN;
  const leap = m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  if (d > (leap ? 29 : (LENGTHS[m - 1] as number))) return Number.NaN;
  return (y * 12 + m - 1) * 32 + d;
};

/** Whole months between two days, as civil law counts them. */
export const monthsBetween = (from: number, to: number): number => {
  if (Number.isNaN(from) || Number.isNaN(to)) return Number.NaN;
  if (to < from) return 0 - monthsBetween(to, from);
  const months = (to >> 5) - (from >> 5);
  const index = to >> 5;
  const m = index % 12;
  const y = Math.floor(index / 12);
  const leap = m === 1 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = leap ? 29 : (LENGTHS[m] as number);
  return (to & 31) >= (from & 31) || (to & 31) >= last ? months : months - 1;
};

export const yearsBetween = (from: number, to: number): number =>
  Math.trunc(monthsBetween(from, to) / 12) + 0;

const epoch = (day: number): number => {
  const index = day >> 5;
  return Date.UTC(Math.floor(index / 12), index % 12, day & 31) / 86_400_000;
};
export const daysBetween = (from: number, to: number): number =>
  Number.isNaN(from) || Number.isNaN(to) ? Number.NaN : epoch(to) - epoch(from);

export const ge = (x: number, k: number): Truth => (x >= k ? 1 : x < k ? 2 : 3);
export const lt = (x: number, k: number): Truth => (x < k ? 1 : x >= k ? 2 : 3);
export const le = (x: number, k: number): Truth => (x <= k ? 1 : x > k ? 2 : 3);
export const and = (a: Truth, b: Truth): Truth => ((a & b & 1) | ((a | b) & 2)) as Truth;
export const or = (a: Truth, b: Truth): Truth => (((a | b) & 1) | (a & b & 2)) as Truth;
export const not = (a: Truth): Truth => (a === 1 ? 2 : a === 2 ? 1 : 3);
export const is = (v: string | undefined, w: string): Truth => (v === undefined ? 3 : v === w ? 1 : 2);

export const code = (v: unknown, of: ReadonlySet<string>): string | undefined =>
  typeof v === 'string' && of.has(v) ? v : undefined;
export const text = (v: unknown): string | undefined => (typeof v === 'string' ? v : undefined);

/** Whether a set of codes holds all of some. */
export const holdsAll = (v: unknown, all: ReadonlySet<string>, wanted: readonly string[]): Truth => {
  if (!Array.isArray(v)) return 3;
  let complete = true;
  for (const one of v) if (!all.has(one)) complete = false;
  for (const one of wanted) if (!v.includes(one)) return complete ? 2 : 3;
  return 1;
};

type Raw = { readonly [key: string]: unknown };
const EMPTY: Raw = {};
export const object = (v: unknown): Raw =>
  typeof v === 'object' && v !== null && !Array.isArray(v) ? (v as Raw) : EMPTY;
export const items = (v: unknown): readonly unknown[] => (Array.isArray(v) ? v : []);
