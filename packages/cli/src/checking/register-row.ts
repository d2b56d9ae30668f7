import type { Texts } from '@tuoyu/core';
import { FirstPlaces } from '@tuoyu/io';
import {
  checkRegisterRow,
  type RegisterRow,
  type RegisterRowCheck,
  type RowFinding,
  readRegisterRow,
} from '@tuoyu/registration';
import type { Origin, Place } from '../reading/item.js';
import type { RegisterItem } from '../reading/register-rows.js';

/** Format of a checked row of the register. */
export const REGISTER_CHECK_FORMAT = 'tuoyu-register-check/1';

/** Something wrong with a row before it is checked: a column, a cell, or a row that stood before. */
export interface RegisterProblem {
  readonly column: string;
  readonly code: string;
  readonly found?: string;
  readonly expected?: string;
  /** The cell, where the row comes from a table. */
  readonly origin?: Origin;
}

/** A finding with the cell that it is about, where the row comes from a table. */
export interface PlacedRowFinding extends RowFinding {
  readonly origin?: Origin;
  /** What stands in the cell. */
  readonly found?: string;
}

/** A row of the register that was read and checked. */
export interface CheckedRow {
  readonly format: typeof REGISTER_CHECK_FORMAT;
  readonly input: Place;
  readonly row: RegisterRow;
  readonly issues: readonly RegisterProblem[];
  readonly state: RegisterRowCheck['state'];
  readonly findings: readonly PlacedRowFinding[];
}

const unread: Texts = { 'zh-CN': '单元格未能读取', en: 'the cell could not be read' };

/** Watches over the rows of all files: a row that stands there twice, and a credit code of an earlier row. */
export class RegisterRows {
  private readonly places = new FirstPlaces();

  private repeated(row: RegisterRow, value: object, place: Place): readonly RegisterProblem[] {
    const { file, sheet, line } = place;
    const at = sheet === undefined ? { file, line } : { file, sheet, row: line };
    const { credit_code: code } = row;
    // what stands in columns that are not read tells rows apart too
    const cells = Object.entries(value).filter(([, cell]) => cell !== null && cell !== '');
    const same =
      cells.length === 0
        ? undefined
        : this.places.first(`row ${JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)))}`, at);
    const first = code === null ? undefined : this.places.first(`code ${code}`, at);
    if (same !== undefined) return [{ column: '', code: 'same-row', expected: `≠ ${same}` }];
    if (code === null || first === undefined) return [];
    return [{ column: 'credit_code', code: 'duplicate-key', found: code, expected: `≠ ${first}` }];
  }

  /**
   * Checks a row. What can not be read is unknown, and a row with an unread cell, or one that stood before, is not clean.
   */
  check({ place, value, cells, originOf }: RegisterItem, asOf: string): CheckedRow {
    const { row, issues } = readRegisterRow(value);
    const own = row as RegisterRow;
    const bad = new Set([
      ...cells.filter((cell) => cell.unread).map(({ column }) => column),
      ...issues.filter(({ code }) => code === 'not-a-text').map(({ column }) => column),
    ]);
    const { state, findings } = checkRegisterRow(own, { asOf });
    const placed = findings.map((finding): PlacedRowFinding => {
      const column = finding.columns.find((one) => bad.has(one)) ?? finding.columns[0];
      const isUnread = column !== undefined && bad.has(column);
      const found = column === undefined ? null : own[column];
      return {
        ...finding,
        ...(isUnread ? { outcome: 'unknown', code: 'unread', message: unread } : {}),
        ...(originOf === undefined || column === undefined
          ? {}
          : { origin: originOf(column), ...(found === null ? {} : { found }) }),
      };
    });
    const repeated = this.repeated(own, value, place);
    const at = (column: string) => (originOf === undefined ? {} : { origin: originOf(column) });
    return {
      format: REGISTER_CHECK_FORMAT,
      input: place,
      row: own,
      issues: [
        ...cells.map(({ unread: _, ...cell }) => cell),
        ...issues.map((issue) => ({ ...issue, ...at(issue.column) })),
        ...repeated.map((issue) => ({ ...issue, ...at(issue.column) })),
      ],
      state: state === 'clean' && (bad.size > 0 || repeated.length > 0) ? 'open' : state,
      findings: placed,
    };
  }
}
