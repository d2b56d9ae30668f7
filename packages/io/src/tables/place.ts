/** Where something of a table stands; rows and lines count from 1. */
export interface TablePlace {
  /** The file as its reader was told to call it. */
  readonly file: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  readonly row?: number;
  /** Letters of the column. */
  readonly column?: string;
  /** Line of a text file. */
  readonly line?: number;
}

/** What is wrong with a cell or a row of one record. */
export type TableIssueCode =
  | 'not-a-yes-or-no'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-in-the-list'
  | 'says-none'
  | 'unclear-mark'
  | 'not-empty-list'
  | 'formula-error'
  | 'formula-without-value'
  | 'digits-lost'
  | 'merged-cell'
  | 'broken-quote'
  | 'unknown-column'
  | 'extra-cell'
  | 'missing-cells'
  | 'shifted-cells'
  | 'two-values'
  | 'duplicate-key'
  | 'rows-without-record';

/** Something wrong with a cell or a row of one record, with its place. */
export interface TableIssue {
  /** RFC 6901 pointer of the value in the record; of an unknown column, its heading. */
  readonly pointer: string;
  readonly code: TableIssueCode;
  /** What stands there, at most 80 characters. Absent when it is masked or belongs to no field. */
  readonly found?: string;
  /** True when the field is personal or of a child, so that `found` is left out. */
  readonly masked?: true;
  /** What would have been right. */
  readonly expected?: string;
  readonly origin: TablePlace;
}

/** What is said of a file, a sheet, a heading or a row that gives no record. */
export type TableNoteCode =
  // how the file is read: for information
  | 'read-as'
  | 'title-row'
  | 'guessed-column'
  | 'guessed-sheet'
  | 'ignored-sheet'
  // what is not read: the file has to be put right, or a mapping has to say otherwise
  | 'unknown-sheet'
  | 'hidden-sheet'
  | 'no-institutions'
  | 'no-heading'
  | 'merged-heading'
  | 'unknown-column'
  | 'ambiguous-column'
  | 'unit-mismatch'
  | 'duplicate-column'
  | 'no-link'
  | 'orphan-row'
  | 'ambiguous-row'
  | 'unused-mapping';

/** Why a row gives no record. */
export type RowProblem = 'total-row' | 'repeated-heading' | 'too-many-cells';

/** Notes that are for information only. */
export const informative: ReadonlySet<string> = new Set<TableNoteCode>([
  'read-as',
  'title-row',
  'guessed-column',
  'guessed-sheet',
  'ignored-sheet',
]);

const longest = 80;

/** At most 80 characters of a text. */
export const shortened = (text: string): string => {
  const points = [...text.slice(0, 2 * longest + 2)];
  const short = points.length <= longest ? points : [...points.slice(0, longest - 1), '…'];
  return short.join('').replace(/[\ud800-\udfff]/gu, '\ufffd');
};

/** A reference token of RFC 6901 for a text. */
export const pointerToken = (text: string): string =>
  shortened(text).replaceAll('~', '~0').replaceAll('/', '~1');
