import type { Texts } from '@tuoyu/core';
import type { RegistrationBasis } from '../cite.js';
import type { FilingPaperKind } from '../papers.js';

/** What a check of a file may come to. Unknown never passes. */
export type FilingOutcome = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** Code of what was found about a paper or about the file and the record together. */
export type FilingCode =
  | 'present'
  | 'absent'
  | 'list-missing'
  | 'may-be-among-unread'
  | 'not-yet'
  | 'expired'
  | 'no-end-date'
  | 'no-date'
  | 'result-fail'
  | 'no-result'
  | 'not-required'
  | 'requirement-unknown'
  | 'agrees'
  | 'differs'
  | 'not-known'
  | 'malformed';

/** One finding of a check. */
export interface FilingFinding {
  /** The paper, or what of the record was compared. */
  readonly subject: FilingPaperKind | FilingComparison;
  readonly outcome: FilingOutcome;
  readonly code: FilingCode;
  readonly message: Texts;
  /** Where to look in the record. */
  readonly pointers: readonly string[];
  readonly basis: readonly RegistrationBasis[];
}

/** What of the file is compared with the record. */
export type FilingComparison =
  | 'credit-code'
  | 'licence-number'
  | 'scope'
  | 'authority-level'
  | 'authority-place'
  | 'registered-first'
  | 'meals';

/** A checked file. */
export interface FilingCheck {
  readonly asOf: string;
  /** `incomplete` when something fails; `complete` when nothing fails and nothing is open; else `open`. */
  readonly state: 'complete' | 'incomplete' | 'open';
  readonly findings: readonly FilingFinding[];
}

/** What a file is checked with. */
export interface FilingCheckOptions {
  /** Day (ISO) of the check. */
  readonly asOf: string;
  /** Pointers of values that could not be read, as `parseInstitution` gives them: a marked list is not whole. */
  readonly unknowns?: { readonly [pointer: string]: string } | undefined;
  /** Papers that the authority takes without an end date, besides form, commitment and consent of the owners. */
  readonly withoutEndDate?: readonly FilingPaperKind[] | undefined;
}
