/** Codes of the issues that parsing finds; they are stable. */
export type ParseIssueCode =
  | 'bad-type'
  | 'bad-text'
  | 'bad-date'
  | 'bad-number'
  | 'too-many-decimals'
  | 'out-of-domain'
  | 'unknown-code'
  | 'unknown-key'
  | 'duplicate-id'
  | 'not-a-list'
  | 'not-an-object'
  | 'not-a-record';

/** Something wrong with a value of a record. It says what was found and what was expected; it never changes a value. */
export interface Issue<Code extends string = string> {
  /** RFC 6901 pointer of the value. */
  readonly pointer: string;
  readonly code: Code;
  /** What was found, at most 80 characters of it. Absent when the value is masked or the key is unknown. */
  readonly found?: string;
  /** True when the field is personal or of a child, so that `found` is left out. */
  readonly masked?: true;
  /** What would have been right, in English. */
  readonly expected?: string;
  /** Pointers of the other values that take part, for issues across fields. */
  readonly related?: readonly string[];
}

/** Why a field that was given is unknown. */
export type UnreadReason = 'unreadable' | 'out-of-domain';
