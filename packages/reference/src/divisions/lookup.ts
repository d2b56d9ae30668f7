import { divisionHistory } from './divisions.js';
import type { Division } from './table.js';

/**
 * What the checks need of a table of divisions; pass your own to `checkCreditCodeWith` or `checkCitizenIdWith` to leave
 * the large table out of a bundle.
 */
export interface DivisionLookup {
  /** Spans of a six-digit code, oldest first; empty when it was never a division. */
  readonly history: (code: string) => readonly Division[];
}

/** The table of this package, 1980 to now. */
export const divisionTable: DivisionLookup = { history: divisionHistory };

/** What a six-digit prefix is: a division, a code below a known province or prefecture, or nothing known. */
export type Standing = 'division' | 'below-known' | 'unknown';

export const standingOf = (code: string, lookup: DivisionLookup): Standing => {
  const known = (candidate: string) => lookup.history(candidate).length > 0;
  if (known(code)) return 'division';
  return known(`${code.slice(0, 4)}00`) || known(`${code.slice(0, 2)}0000`) ? 'below-known' : 'unknown';
};

/** Whether every span of a code began after a day; false without a day. */
export const beganAfter = (spans: readonly Division[], on: string | undefined): boolean =>
  on !== undefined &&
  spans.length > 0 &&
  spans.every(({ began }) => began.min !== null && on.slice(0, 7) <= began.min);
