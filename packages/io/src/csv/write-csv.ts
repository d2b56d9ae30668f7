import type { CellValue } from '../workbook/write-workbook.js';

// what a spreadsheet program takes for the start of a formula, also after spaces or written with full width
const formulaStart = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/;

/** Options of {@link writeCsv}. */
export interface CsvToWrite {
  /** Between the cells. Default a comma. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Begins with a byte order mark, without which spreadsheet programs take Chinese for something else. Default true. */
  readonly mark?: boolean;
}

const cellText = (value: CellValue, delimiter: string): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return safe.includes('"') || safe.includes(delimiter) || /[\r\n]|^\s|\s$/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
};

/** One row as CSV with its line end. A text that a spreadsheet program would run as a formula gets an apostrophe before it. */
export const csvRow = (row: readonly CellValue[], delimiter = ','): string => {
  const line = row.map((value) => cellText(value, delimiter)).join(delimiter);
  // a row of one empty cell would be a blank line
  return `${line === '' ? '""' : line}\r\n`;
};

/**
 * Rows as the text of a CSV file (RFC 4180, lines end with CR LF). A text that a spreadsheet program would run as a
 * formula gets an apostrophe before it; `readCsv` takes it away again only with `apostrophes`.
 */
export const writeCsv = (
  rows: Iterable<readonly CellValue[]>,
  { delimiter = ',', mark = true }: CsvToWrite = {},
): string => {
  let text = mark ? '\ufeff' : '';
  for (const row of rows) text += csvRow(row, delimiter);
  return text;
};
