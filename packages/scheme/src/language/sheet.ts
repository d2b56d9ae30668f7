/** Format of a score sheet. */
export const SCORE_SHEET_FORMAT = 'tuoyu-score-sheet/1';

/** What an assessor says of one item, veto, cap or gate. */
export interface SheetAnswer {
  /** Id of the item, veto, cap or gate. */
  readonly item: string;
  /** A value of the scale, points, `not-applicable`, or `yes` or `no` to a question. */
  readonly value: string | number;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  /** Last ISO day on which the answer counts. */
  readonly validUntil?: string;
  readonly evidence?: string;
  readonly reason?: string;
}

/** Answers of assessors under one version of a scheme. */
export interface ScoreSheet {
  readonly format: typeof SCORE_SHEET_FORMAT;
  readonly scheme: { readonly id: string; readonly version: string; readonly hash?: string };
  readonly answers: readonly SheetAnswer[];
}
