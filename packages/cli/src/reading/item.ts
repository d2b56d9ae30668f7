import type { TextProblem } from './decode.js';
import type { JsonProblem } from './json-scan.js';

/** Where a record came from. */
export interface Place {
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  /** First line of the record. */
  readonly line: number;
}

export type ReadProblem = JsonProblem | TextProblem | 'not-a-record' | 'no-record';

/** A record as it was given, or why there is none. */
export type Item =
  | {
      readonly kind: 'record';
      readonly place: Place;
      /** Whether it stands alone, neither in a list nor on a line of many. */
      readonly alone: boolean;
      readonly value: object;
      /** Lines of the values that pointers name. */
      readonly linesOf: (pointers: readonly string[]) => ReadonlyMap<string, number>;
    }
  | {
      readonly kind: 'unreadable';
      readonly place: Place;
      readonly alone: boolean;
      readonly column: number;
      readonly problem: ReadProblem;
    };

export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
