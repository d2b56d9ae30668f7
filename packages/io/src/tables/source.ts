import type { Bytes } from '../csv/encoding.js';
import { type CsvOptions, readCsv } from '../csv/read-csv.js';
import type { FileFault } from '../fault.js';
import type { CellRange } from '../workbook/cells.js';
import type { Workbook } from '../workbook/read-workbook.js';
import type { DateSystem } from '../workbook/serial-date.js';
import type { CellKind } from '../workbook/sheet-rows.js';
import type { SheetState } from '../workbook/workbook-parts.js';

/** A cell of a table that holds something. */
export interface SourceCell {
  /** Column, from 1. */
  readonly column: number;
  readonly kind: CellKind | 'broken-quote';
  readonly text: string;
}

/** A row of a table, from whatever kind of file. */
export interface SourceRow {
  readonly row: number;
  readonly line?: number;
  readonly cells: readonly SourceCell[];
  /** Cells of the row, empty ones too; only where a row has an end of its own. */
  readonly width?: number;
}

/** Rows of one table; a fault ends them. */
export interface RowSource {
  readonly file: string;
  readonly sheet?: string;
  /** Name by which the table may be known. */
  readonly name: string;
  readonly state: SheetState;
  readonly merges: readonly CellRange[];
  /** System of bare serial days; undefined where the file does not say. */
  readonly dates: DateSystem | undefined;
  /** The rows from the top; can be asked for again unless `once`. */
  readonly rows: () => AsyncIterable<SourceRow | { readonly fault: FileFault } | { readonly form: string }>;
  readonly once: boolean;
}

/** A CSV file as a source. `open` gives its bytes from the start. */
export const csvSource = (
  file: string,
  name: string,
  open: () => Bytes,
  options: CsvOptions & { readonly once?: boolean } = {},
): RowSource => ({
  file,
  name,
  state: 'visible',
  merges: [],
  dates: undefined,
  once: options.once ?? false,
  rows: async function* () {
    for await (const item of readCsv(open(), options)) {
      if (item.kind === 'fault') yield { fault: item.fault };
      else if (item.kind === 'form') {
        const { encoding, delimiter } = item;
        yield { form: `${encoding} ${delimiter === '\t' ? 'tab' : delimiter}` };
      } else {
        const { row, line, cells, brokenQuotes } = item;
        const held = cells.flatMap((text, index): SourceCell[] => {
          if (text.trim() === '') return [];
          const kind = brokenQuotes.includes(index + 1) ? 'broken-quote' : 'text';
          return [{ column: index + 1, kind, text }];
        });
        yield { row, line, cells: held, width: cells.length };
      }
    }
  },
});

/** The sheets of a workbook as sources. */
export const workbookSources = (file: string, { sheets, dates }: Workbook): readonly RowSource[] =>
  sheets.map(({ name, state, merges, rows }) => ({
    file,
    sheet: name,
    name,
    state,
    merges,
    dates,
    once: false,
    rows: async function* () {
      for (const { row, cells } of rows()) {
        yield { row, cells: cells.filter(({ kind, text }) => kind === 'formula' || text.trim() !== '') };
      }
    },
  }));
