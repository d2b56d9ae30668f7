import type { Fraction } from '../fraction.js';
import { FULL, NONE } from '../fraction.js';

/** What a node has of its maximum, and whether it applies. */
export interface Part {
  /** Least and greatest share, if it applies. */
  readonly lo: Fraction;
  readonly hi: Fraction;
  readonly mayBeIn: boolean;
  readonly mayBeOut: boolean;
  /** Stands for any number of subjects that nobody has seen. */
  readonly unbounded?: true;
}

/** A part that counts with a weight. */
export interface Weighted {
  readonly weight: bigint;
  readonly part: Part;
}

/** Does not apply. */
export const ABSENT: Part = { lo: NONE, hi: NONE, mayBeIn: false, mayBeOut: true };
/** Applies, and nothing else is known. */
export const OPEN: Part = { lo: NONE, hi: FULL, mayBeIn: true, mayBeOut: false };

/** Applies with a known share. */
export const settledAt = (share: Fraction): Part => ({
  lo: share,
  hi: share,
  mayBeIn: true,
  mayBeOut: false,
});

/** Whether nothing is open. */
export const isSettled = (part: Part): boolean =>
  !part.mayBeIn ||
  (!part.mayBeOut && (part.lo === part.hi || part.lo.n * part.hi.d === part.hi.n * part.lo.d));

/** Whether it may apply and may not. */
export const isMaybe = (part: Part): boolean => part.mayBeIn && part.mayBeOut;
