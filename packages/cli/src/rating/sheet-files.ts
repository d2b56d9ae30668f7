import { readFile } from 'node:fs/promises';
import { type FileFault, readCsv, readWorkbook, writeCsv, writeWorkbook } from '@tuoyu/io';
import type { GivenCell, GivenSheet, RatingSheet } from '@tuoyu/star-rating';
import { reasonOf } from '../io/file-error.js';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import { UsageError } from '../usage-error.js';

/** Sheets of a file, or why it gives none. */
export type SheetFile =
  | { readonly sheets: readonly GivenSheet[]; readonly fault?: undefined }
  | { readonly sheets: readonly []; readonly fault: FileFault };

const bytesOf = async (io: Io, file: string): Promise<Uint8Array> => {
  try {
    return await readFile(pathOf(io, file));
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new UsageError('no-such-file', { file })
      : new UsageError('cannot-read', { file, reason });
  }
};

const csvSheets = async (file: string, bytes: Uint8Array): Promise<SheetFile> => {
  const rows: (readonly GivenCell[])[] = [];
  for await (const item of readCsv(bytes)) {
    if (item.kind === 'fault') return { sheets: [], fault: item.fault };
    if (item.kind !== 'row') continue;
    const { row, cells } = item;
    rows.push(cells.flatMap((text, i) => (text === '' ? [] : [{ row, column: i + 1, text }])));
  }
  return { sheets: [{ file, sheet: null, rows: rows.filter((row) => row.length > 0) }] };
};

const workbookSheets = (file: string, bytes: Uint8Array): SheetFile => {
  const read = readWorkbook(bytes);
  if (!read.ok) return { sheets: [], fault: read.fault };
  const sheets = read.workbook.sheets
    .filter(({ state }) => state === 'visible')
    .map(({ name, rows }): GivenSheet => {
      const cells = [...rows()].map((row) =>
        row.cells.map(({ row: at, column, text }) => ({ row: at, column, text })),
      );
      return { file, sheet: name, rows: cells.filter((row) => row.length > 0) };
    });
  return { sheets: sheets.filter(({ rows }) => (rows as readonly unknown[]).length > 0) };
};

/** The sheets of an XLSX or CSV file. Throws a {@link UsageError} when there is no such file. */
export const readSheetFile = async (io: Io, file: string): Promise<SheetFile> => {
  const bytes = await bytesOf(io, file);
  return /\.(?:csv|tsv)$/iu.test(file) ? csvSheets(file, bytes) : workbookSheets(file, bytes);
};

/** Sheets as a workbook. */
export const sheetsAsWorkbook = (sheets: readonly RatingSheet[]): Promise<Uint8Array> =>
  writeWorkbook(sheets);

/** Sheets as one table, under one heading. */
export const sheetsAsCsv = (sheets: readonly RatingSheet[]): string =>
  writeCsv([
    ...(sheets[0] === undefined ? [] : [sheets[0].columns.map(({ header }) => header)]),
    ...sheets.flatMap(({ rows }) => rows),
  ]);
