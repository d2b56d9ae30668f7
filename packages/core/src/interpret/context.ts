import type { FieldTable } from '../declare/field-table.js';
import type { NamedFunction } from '../declare/pack.js';
import type { UnknownReason } from '../evaluate/reason.js';

/** A part of the record that an expression can name. */
export interface Scope {
  readonly raw: unknown;
  /** Where the part stands in the record. */
  readonly pointer: string;
  /** Its entry in the field table; empty for the record. */
  readonly pattern: string;
  /** Its row in the plan that made the scope. */
  readonly row?: number;
}

export type Scopes = { readonly [name: string]: Scope };

/** What does not change while one record is judged. */
export interface Context {
  readonly fields: FieldTable;
  /** Reasons beside the record, by pointer; a reason on a list marks it partial. */
  readonly unknowns: { readonly [pointer: string]: UnknownReason };
  readonly asOf: number;
  /** The options of the choices that nobody took. */
  readonly choices: { readonly [id: string]: readonly string[] };
  readonly functions: { readonly [name: string]: NamedFunction };
}
