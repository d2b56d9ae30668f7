import type { ReportOptions, ReportWriter } from '../setting.js';
import { voiceOf } from '../view/voice.js';
import { findingColumns, type Row } from './columns.js';
import { defused } from './defuse.js';
import { rowsOf } from './rows.js';

/** How a CSV file is written. */
export interface CsvOptions extends ReportOptions {
  /** Begins with a byte-order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

const cell = (value: string | number | undefined): string => {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : defused(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (cells: readonly (string | number | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * Findings as CSV (RFC 4180, UTF-8), one a row, after a row for the record itself; `row` tells records, findings, values
 * that could not be used and unreadable records apart. The first line holds the ids of the columns. A text that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export const csvWriter = (options: CsvOptions): ReportWriter => {
  const voice = voiceOf(options);
  let head: string | undefined = `${options.bom ? '\ufeff' : ''}${line(findingColumns)}`;
  const taken = (): string => {
    const text = head ?? '';
    head = undefined;
    return text;
  };
  const row = (of: Row): string => line(findingColumns.map((column) => of[column]));
  return {
    add: function* (entry) {
      yield taken();
      for (const of of rowsOf(voice, entry)) yield row(of);
    },
    end: taken,
  };
};
