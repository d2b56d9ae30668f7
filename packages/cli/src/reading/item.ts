import type { Issue } from '@tuoyu/core';
import type { TableIssueCode, TableNoteCode, UnreadableRow } from '@tuoyu/io';
import type { TextProblem } from './decode.js';
import type { JsonProblem } from './json-scan.js';

/** Where a record came from. */
export interface Place {
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** First line of the record, or its row in a sheet. */
  readonly line: number;
}

/** Why a row or a file of tables gives no record. */
export type TableProblem = UnreadableRow['code'];

export type ReadProblem = JsonProblem | TextProblem | TableProblem | 'not-a-record' | 'no-record';

/** Where a value came from. */
export type Origin = NonNullable<Issue['origin']>;

/** A record as it was given, or why there is none, or something said of what lies around the records. */
export type Item =
  | {
      readonly kind: 'record';
      readonly place: Place;
      /** Whether it stands alone, neither in a list nor on a line of many. */
      readonly alone: boolean;
      readonly value: object;
      /** Where the values that pointers name came from. */
      readonly originsOf: (pointers: readonly string[]) => ReadonlyMap<string, Origin>;
      /** What was wrong before there was a record, with its places. */
      readonly issues?: readonly Issue[];
      /** Fields that are unknown because of it. */
      readonly unknowns?: { readonly [pointer: string]: 'unreadable' | 'out-of-domain' };
    }
  | {
      readonly kind: 'unreadable';
      readonly place: Place;
      readonly alone: boolean;
      readonly column: number;
      readonly problem: ReadProblem;
      readonly found?: string;
      readonly expected?: string;
    }
  | {
      readonly kind: 'note';
      readonly level: 'information' | 'error';
      readonly code: TableNoteCode | TableIssueCode;
      readonly origin: Origin;
      readonly found?: string;
      readonly expected?: string;
    };

/** A record that can be read. */
export type RecordItem = Item & { readonly kind: 'record' };
/** A record that can not be read. */
export type UnreadableItem = Item & { readonly kind: 'unreadable' };
/** Something said of a file, a sheet or a heading. */
export type NoteItem = Item & { readonly kind: 'note' };

export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
