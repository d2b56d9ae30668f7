import type { Texts, Verification } from '@tuoyu/core';
import type { InstrumentId } from '../ids.js';

/**
 * Why rows differ: two `dossiers` state the same thing differently, an addendum `corrects`, `confirms` (a better or
 * second source for the same content) or `completes` a row, or a figure in circulation is `rejected`.
 */
export type DifferenceCause = 'dossiers' | 'corrects' | 'confirms' | 'completes' | 'rejected';

/** One statement of a difference. */
export interface DifferenceRow {
  /** Dossier and row, such as `national 7.9 art. 12`. */
  readonly row: string;
  /** What the row says. */
  readonly says: string;
  /** Tag of the row; absent where nobody gives one. */
  readonly verified?: Verification;
}

/** A difference between sources, with the row that holds. */
export interface SourceDifference {
  /** Stable id. */
  readonly id: string;
  readonly cause: DifferenceCause;
  readonly topic: Texts;
  /** Texts that the rows speak of. */
  readonly instruments: readonly InstrumentId[];
  readonly rows: readonly [DifferenceRow, ...DifferenceRow[]];
  /** Index of the row that holds; `none` when all are refused or the matter stays open. */
  readonly holds: number | 'none';
  readonly why: string;
}
