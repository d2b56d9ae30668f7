import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { IoError } from '../error.js';
import { gridLimits } from '../limits.js';
import { columnLetters } from './cells.js';

/** A value of a cell; null leaves the cell empty. Days are ISO text. */
export type CellValue = string | number | boolean | null;

/** What a spreadsheet program lets people enter below a heading. */
export type EntryCheck =
  | { readonly kind: 'number' | 'whole'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' };

/** A column to write. */
export interface ColumnToWrite {
  /** Text of the heading, in the first row. */
  readonly header: string;
  /** Width in characters of the Latin alphabet; a Chinese character takes two. Default 12. */
  readonly width?: number;
  /** A comment on the heading. */
  readonly note?: string;
  /** Values that a drop-down offers; others are refused by the program, unless `open`. */
  readonly list?: readonly string[];
  /** Lets people enter what is not in `list`. */
  readonly open?: boolean;
  readonly check?: EntryCheck;
}

/** A sheet to write: a heading in row 1, which stays in sight, and values below. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows?: Iterable<readonly CellValue[]>;
  /** Rows below the heading that drop-downs and checks cover. Default 2000. */
  readonly checkedRows?: number;
  readonly hidden?: boolean;
}

// a file that is the same for the same input has no clock in it
const madeOn = new Date(Date.UTC(2000, 0, 1));

const forbidden = /[\\/?*[\]:]/;

/** Whether a text may name a sheet: 1 to 31 units, none of `\ / ? * [ ] :`, no apostrophe at an end. */
export const isSheetName = (name: string): boolean =>
  name.length >= 1 && name.length <= 31 && !forbidden.test(name) && !/^'|'$/.test(name);

/** The hidden sheet that holds lists too long for a drop-down of their own; readers of tables pass over it. */
export const listsSheet = 'tuoyu-lists';

// XML has no control characters; OOXML writes them, and what looks like one written so, in its own way
const escaped = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

const refusedText = /[\ud800-\udfff]/u;

const checkOf = ({ check, list, open }: ColumnToWrite): Omit<DataValidation, 'range'> | undefined => {
  const said = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: open === true ? 'warning' : 'stop',
  } as const;
  if (list !== undefined) return { type: 'list', ...said };
  if (check === undefined) return undefined;
  // dates are kept as text, so that no program turns them into another day
  if (check.kind === 'date') return undefined;
  const type = check.kind === 'whole' ? 'whole' : 'decimal';
  const { min, max } = check;
  if (min !== undefined && max !== undefined) {
    return { type, ...said, operator: 'between', formula1: String(min), formula2: String(max) };
  }
  if (min !== undefined) return { type, ...said, operator: 'greaterThanOrEqual', formula1: String(min) };
  if (max !== undefined) return { type, ...said, operator: 'lessThanOrEqual', formula1: String(max) };
  return { type, ...said, operator: 'between', formula1: '-8999999999', formula2: '8999999999' };
};

// a list in a formula of its own: longer, or with a comma, it has to stand in cells
const fitsInFormula = (list: readonly string[]): boolean =>
  list.every((value) => !/[,"]/.test(value)) && list.join(',').length <= 200;

const heading = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'top' },
  numFmt: '@',
} as const;

/** Lists too long for a formula, each in a column of one hidden sheet. */
type LongLists = (readonly string[])[];

const placeOf = (lists: LongLists, list: readonly string[]): string => {
  let at = lists.findIndex((known) => known.join('\n') === list.join('\n'));
  if (at === -1) at = lists.push(list) - 1;
  const letters = columnLetters(at + 1);
  return `'${listsSheet}'!$${letters}$1:$${letters}$${list.length}`;
};

const sheetOf = (sheet: SheetToWrite, lists: LongLists): WriteSheet => {
  const { name, columns, rows = [], checkedRows = 2000, hidden } = sheet;
  const texts: CellValue[][] = [columns.map(({ header }) => header)];
  for (const row of rows) texts.push([...row]);
  if (texts.length > gridLimits.rows || columns.length > gridLimits.columns) {
    throw new IoError('sheet-too-large', { sheet: name, rows: texts.length, columns: columns.length });
  }
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, values] of texts.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new IoError('bad-cell', { sheet: name, cell: `${columnLetters(column + 1)}${row + 1}` });
      }
      // a text that looks like a formula is a text, also after somebody edits the cell
      if (typeof value === 'string') {
        if (refusedText.test(value) || value.length > gridLimits.text) {
          throw new IoError('bad-cell', { sheet: name, cell: `${columnLetters(column + 1)}${row + 1}` });
        }
        cells.set(`${row},${column}`, {
          value,
          type: 'string',
          style: row === 0 ? heading : { numFmt: '@' },
        });
      }
    }
  }
  for (const [column, { note }] of columns.entries()) {
    const cell = cells.get(`0,${column}`);
    if (note !== undefined && cell !== undefined) cell.comment = { author: 'tuoyu', text: note };
  }
  const last = Math.max(texts.length, checkedRows + 1);
  const dataValidations = columns.flatMap((column, at): DataValidation[] => {
    const check = checkOf(column);
    if (check === undefined) return [];
    const letters = columnLetters(at + 1);
    const range = `${letters}2:${letters}${last}`;
    const { list } = column;
    if (list === undefined) return [{ ...check, range }];
    return fitsInFormula(list)
      ? [{ ...check, range, values: [...list] }]
      : [{ ...check, range, formula1: placeOf(lists, list) }];
  });
  return {
    name,
    rows: texts,
    cells,
    columns: columns.map(({ width = 12, check }) => ({
      width,
      // what people type where a day or a text goes stays as typed
      style: { numFmt: check === undefined || check.kind === 'date' ? '@' : 'General' },
    })),
    freezePane: { rows: 1 },
    ...(dataValidations.length === 0 ? {} : { dataValidations }),
    ...(hidden === true ? { hidden: true } : {}),
  };
};

/**
 * The bytes of an XLSX workbook. Texts are text cells, whatever they begin with, so none is ever run as a formula. The
 * same sheets give the same bytes.
 *
 * Throws an {@link IoError}: `bad-sheet-name`, `sheet-too-large`, `bad-cell` (a number that is none, a text with lone
 * surrogates or over 32,767 units).
 */
export const writeWorkbook = async (sheets: readonly SheetToWrite[]): Promise<Uint8Array> => {
  const names = new Set([listsSheet]);
  for (const { name } of sheets) {
    if (!isSheetName(name) || names.has(name.toLowerCase())) throw new IoError('bad-sheet-name', { name });
    names.add(name.toLowerCase());
  }
  const lists: LongLists = [];
  const written = sheets.map((sheet) => sheetOf(sheet, lists));
  if (lists.length > 0) {
    const height = Math.max(...lists.map((list) => list.length));
    const rows = Array.from({ length: height }, (_, row) =>
      lists.map((list) => (list[row] === undefined ? null : escaped(list[row]))),
    );
    written.push({ name: listsSheet, rows, hidden: true });
  }
  return writeXlsx({
    sheets: written,
    properties: { creator: 'tuoyu', created: madeOn, modified: madeOn },
  });
};
