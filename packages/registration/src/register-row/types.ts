import type { Texts } from '@tuoyu/core';

/** Columns of a row of the public register of filed institutions, as it names them. */
export const registerColumns = [
  'institution_name',
  'institution_other_name',
  'zoning_name',
  'zoning_code',
  'address',
  'institution_type',
  'finished_time',
  'credit_code',
] as const;

/** A column of the register. */
export type RegisterColumn = (typeof registerColumns)[number];

/** A row as it stands in the register: texts unchanged, null for what is missing or no text. */
export type RegisterRow = { readonly [C in RegisterColumn]: string | null };

/** What was wrong with the form of a row. */
export interface RegisterRowIssue {
  readonly column: string;
  readonly code: 'not-a-row' | 'not-a-text' | 'unknown-column';
}

/** What could be read of a row. */
export interface ReadRegisterRow {
  /** Null only for what is no object. */
  readonly row: RegisterRow | null;
  readonly issues: readonly RegisterRowIssue[];
}

/** What a check of a row may come to; unknown never passes. */
export type RowOutcome = 'pass' | 'fail' | 'unknown';

/** What a row is checked for. */
export type RowCheckId =
  | 'name'
  | 'other-name'
  | 'credit-code'
  | 'zoning-code'
  | 'zoning-name'
  | 'division-of-code'
  | 'address'
  | 'type'
  | 'date';

/** One finding on a row. */
export interface RowFinding {
  readonly check: RowCheckId;
  readonly columns: readonly RegisterColumn[];
  readonly outcome: RowOutcome;
  /** Stable code, such as `bad-check-digit`. */
  readonly code: string;
  readonly message: Texts;
}

/** A checked row. */
export interface RegisterRowCheck {
  /** `faulty` when something fails; `clean` when all passes; else `open`. */
  readonly state: 'clean' | 'faulty' | 'open';
  readonly findings: readonly RowFinding[];
}
