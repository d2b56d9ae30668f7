import type { Fraction } from '../fraction.js';
import { compare, FULL, fraction, gcd, NONE } from '../fraction.js';
import type { Part, Weighted } from './part.js';
import { ABSENT } from './part.js';

/** Which end of a range. */
export type End = 'lo' | 'hi';

/** An exact sum of weighted shares over one denominator. */
export class Sum {
  n = 0n;
  d = 1n;
  weight = 0n;

  add(weight: bigint, share: Fraction): void {
    this.weight += weight;
    if (share === NONE) return;
    if (share.d === this.d) this.n += weight * share.n;
    else if (share.d === 1n) this.n += weight * share.n * this.d;
    else {
      const step = share.d / gcd(this.d, share.d);
      this.n = this.n * step + weight * share.n * ((this.d * step) / share.d);
      this.d *= step;
    }
  }

  /** Negative, zero or positive as the mean so far is below, equal to or above a share. */
  compare(share: Fraction): number {
    const [a, b] = [this.n * share.d, share.n * this.d * this.weight];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  mean(): Fraction {
    return fraction(this.n, this.d * this.weight);
  }
}

/** The mean at one end, with the maybe-parts that it takes in. */
export interface Extreme {
  readonly value: Fraction;
  readonly taken: readonly Weighted[];
}

/**
 * Largest or smallest value of (A + Σ x·w·s)/(B + Σ x·w) over the choices x of parts that may or may not apply: they are
 * taken by falling (rising) share while that improves the running mean. Undefined when nothing can apply.
 */
export const extreme = (parts: readonly Weighted[], end: End): Extreme | undefined => {
  const sum = new Sum();
  const maybe: Weighted[] = [];
  for (const weighted of parts) {
    const { part, weight } = weighted;
    if (!part.mayBeIn) continue;
    if (part.mayBeOut) maybe.push(weighted);
    else sum.add(weight, part[end]);
  }
  const sign = end === 'hi' ? 1 : -1;
  const taken: Weighted[] = [];
  if (maybe.length > 0) {
    maybe.sort((a, b) => sign * compare(b.part[end], a.part[end]));
    for (const weighted of maybe) {
      const share = weighted.part[end];
      if (sum.weight > 0n && sign * sum.compare(share) >= 0) break;
      sum.add(weighted.weight, share);
      taken.push(weighted);
    }
  }
  if (sum.weight === 0n) return undefined;
  let value = sum.mean();
  for (const { part } of parts) {
    // any number of unseen subjects draws the mean as near to their own share as one likes
    if (part.unbounded && part.mayBeIn && sign * compare(part[end], value) > 0) value = part[end];
  }
  return { value, taken };
};

/** The mean of parts by weight, as a part itself. */
export const ratio = (parts: readonly Weighted[]): Part => {
  const hi = extreme(parts, 'hi');
  if (hi === undefined) return ABSENT;
  const settled = parts.every(
    ({ part }) => !part.mayBeIn || (!part.mayBeOut && part.lo === part.hi && !part.unbounded),
  );
  const lo = settled ? hi : (extreme(parts, 'lo') as Extreme);
  return {
    lo: lo.value,
    hi: hi.value,
    mayBeIn: true,
    mayBeOut: parts.every(({ part }) => part.mayBeOut),
  };
};

/** Full when everything that applies is full, else none; as a part. */
export const allOrNothing = (parts: readonly Part[]): Part => {
  const applying = parts.filter((part) => part.mayBeIn);
  if (applying.length === 0) return ABSENT;
  const canBeFull = (part: Part): boolean => compare(part.hi, FULL) === 0;
  const mustBeFull = applying.every((part) => compare(part.lo, FULL) === 0);
  const reachable = applying.every((part) => canBeFull(part) || part.mayBeOut) && applying.some(canBeFull);
  return {
    lo: mustBeFull ? FULL : NONE,
    hi: reachable ? FULL : NONE,
    mayBeIn: true,
    mayBeOut: parts.every((part) => part.mayBeOut),
  };
};
