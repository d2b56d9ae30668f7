import { readFile } from 'node:fs/promises';
import {
  columnLetters,
  type FileFault,
  listsSheet,
  readCsv,
  readWorkbook,
  type TableIssueCode,
  type TableNoteCode,
  type TablePlace,
  writeCsv,
  writeWorkbook,
} from '@tuoyu/io';
import type { GivenCell, GivenSheet, RatingSheet } from '@tuoyu/star-rating';
import { placeText } from '../checking/said.js';
import { reasonOf } from '../io/file-error.js';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import type { Words } from '../texts/words.js';
import { UsageError } from '../usage-error.js';

/** Something in a file that would be lost without a word: a cell that gives no value, merged cells, a hidden sheet. */
export interface SheetNote {
  readonly code: TableIssueCode | TableNoteCode;
  readonly place: TablePlace;
  readonly found?: string;
}

/** Sheets of a file with what they lose, or why it gives none. */
export type SheetFile =
  | {
      readonly sheets: readonly GivenSheet[];
      readonly notes: readonly SheetNote[];
      readonly fault?: undefined;
    }
  | { readonly sheets: readonly []; readonly notes: readonly []; readonly fault: FileFault };

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
  const notes: SheetNote[] = [];
  for await (const item of readCsv(bytes)) {
    if (item.kind === 'fault') return { sheets: [], notes: [], fault: item.fault };
    if (item.kind !== 'row') continue;
    const { row, line, cells, brokenQuotes } = item;
    for (const column of brokenQuotes)
      notes.push({ code: 'broken-quote', place: { file, row, line, column: columnLetters(column) } });
    rows.push(cells.flatMap((text, i) => (text === '' ? [] : [{ row, column: i + 1, text }])));
  }
  return { sheets: [{ file, sheet: null, rows: rows.filter((row) => row.length > 0) }], notes };
};

const spoilt: { readonly [kind: string]: TableIssueCode } = {
  error: 'formula-error',
  formula: 'formula-without-value',
  'digits-lost': 'digits-lost',
};

const workbookSheets = (file: string, bytes: Uint8Array): SheetFile => {
  const read = readWorkbook(bytes);
  if (!read.ok) return { sheets: [], notes: [], fault: read.fault };
  const notes: SheetNote[] = [];
  const sheets = read.workbook.sheets.flatMap(({ name, state, merges, rows }): readonly GivenSheet[] => {
    const place = { file, sheet: name };
    if (state !== 'visible') {
      if (name !== listsSheet) notes.push({ code: 'hidden-sheet', place });
      return [];
    }
    for (const { top, left } of merges)
      notes.push({ code: 'merged-cell', place: { ...place, row: top, column: columnLetters(left) } });
    const given = [...rows()].map((row) =>
      row.cells.map(({ row: at, column, text, kind }) => {
        const code = spoilt[kind];
        const cell = { ...place, row: at, column: columnLetters(column) };
        if (code !== undefined) notes.push({ code, place: cell, ...(text === '' ? {} : { found: text }) });
        return { row: at, column, text };
      }),
    );
    return [{ file, sheet: name, rows: given.filter((row) => row.length > 0) }];
  });
  return { sheets: sheets.filter(({ rows }) => (rows as readonly unknown[]).length > 0), notes };
};

/** A line for everything that is lost, with its place. */
export const noteLines = (notes: readonly SheetNote[], words: Words): readonly string[] =>
  notes.map(
    ({ code, place, found }) =>
      `${words.error}${words.colon}${placeText(place)}${words.colon}${words.noteText(code, found, undefined)}`,
  );

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
