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
  | 'malformed'
  | 'person-in-order'
  | 'person-without'
  | 'person-not-known'
  | 'role-missing'
  | 'no-staff'
  | 'no-row';

/** What is looked for person by person: the certificate of health, and what a text asks of the post. */
export type FilingStaffPaper = 'person-health' | 'person-qualification';

/** A member of staff, named by post and position and never by name. */
export interface FilingPerson {
  /** Where the person stands in the record, such as `/staff/3`. */
  readonly pointer: string;
  readonly label: Texts;
}

/** One finding of a check. */
export interface FilingFinding {
  /** The paper, what of the record was compared, or what was looked for of a person. */
  readonly subject: FilingPaperKind | FilingComparison | FilingStaffPaper;
  /** Whom the finding is about, where it is about one person. */
  readonly person?: FilingPerson;
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
