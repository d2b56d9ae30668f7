import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import type { Locale } from '@tuoyu/core';
import {
  type Bytes,
  csvSource,
  defaultLimits,
  type Encoding,
  layoutNamed,
  type Mapping,
  type RowSource,
  readTables,
  readWorkbook,
  type TableItem,
  type TableNote,
  type TablePlace,
  type UnreadableRow,
  workbookSources,
} from '@tuoyu/io';
import { reasonOf } from '../io/file-error.js';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import { UsageError } from '../usage-error.js';
import type { Item, NoteItem, Place, UnreadableItem } from './item.js';

/** How tables are read, as the user said it. */
export interface TableReading {
  readonly mapping?: Mapping;
  readonly guess: boolean;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly locale: Locale;
}

/** Tables as they come unless the user says more. */
export const plainTables: TableReading = { guess: false, locale: 'zh-CN' };

/** Where a row or cell of a table stands, as a place of a record. */
export const placeOf = ({ file, sheet, row, line }: TablePlace): Place => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  line: line ?? row ?? 1,
});

/** Something said of tables as an item. */
export const tableItemOf = (item: TableNote | UnreadableRow): NoteItem | UnreadableItem => {
  if (item.kind === 'note') {
    const { level, code, place, found, expected } = item;
    return {
      kind: 'note',
      level,
      code,
      origin: place,
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    };
  }
  const { place, code, found, expected } = item;
  return {
    kind: 'unreadable',
    place: placeOf(place),
    alone: false,
    column: 1,
    problem: code,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
};

const itemOf = (item: TableItem): Item => {
  if (item.kind !== 'record') return tableItemOf(item);
  const { place, value, issues, unknowns, originOf } = item;
  return {
    kind: 'record',
    place: placeOf(place),
    alone: false,
    value,
    issues,
    unknowns,
    originsOf: (pointers) => new Map(pointers.map((pointer) => [pointer, originOf(pointer)])),
  };
};

const itemsOf = async function* (
  sources: readonly RowSource[],
  { mapping, guess, locale }: TableReading,
): AsyncGenerator<Item> {
  const options = { guess, locale, ...(mapping === undefined ? {} : { mapping }) };
  for await (const item of readTables(sources, options)) yield itemOf(item);
};

const bytesOf = async function* (io: Io, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(pathOf(io, file)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new UsageError('cannot-read', { file, reason: reasonOf(error) });
  }
};

const csvOptions = ({ encoding, delimiter }: TableReading) => ({
  ...(encoding === undefined ? {} : { encoding }),
  ...(delimiter === undefined ? {} : { delimiter }),
});

/** Name of the table that a file holds, by the name of the file. */
const tableName = (file: string): string => basename(file, extname(file));

/** CSV files as tables. */
export const csvSources = (io: Io, files: readonly string[], reading: TableReading): readonly RowSource[] =>
  files.map((file) => csvSource(file, tableName(file), () => bytesOf(io, file), csvOptions(reading)));

/** A CSV text from standard input as a table, which can be read once. */
export const csvInputSources = (
  name: string,
  open: () => Bytes,
  reading: TableReading,
): readonly RowSource[] => [csvSource(name, name, open, { ...csvOptions(reading), once: true })];

const tooLarge = (file: string): UnreadableItem => ({
  kind: 'unreadable',
  place: { file, line: 1 },
  alone: false,
  column: 1,
  problem: 'too-large',
  expected: `at most ${defaultLimits.file} bytes`,
});

/** The sheets of a workbook, or why there are none. */
export type Opened = readonly RowSource[] | UnreadableItem;

const opened = (file: string, bytes: Uint8Array): Opened => {
  const result = readWorkbook(bytes);
  if (result.ok) return workbookSources(file, result.workbook);
  const { code, part, found, expected } = result.fault;
  return {
    kind: 'unreadable',
    place: { file, line: 1 },
    alone: false,
    column: 1,
    problem: code,
    ...(part === undefined && found === undefined ? {} : { found: [part, found].filter(Boolean).join(' ') }),
    ...(expected === undefined ? {} : { expected }),
  };
};

/** The sheets of a workbook, which is held in memory up to a limit. */
export const openWorkbook = async (io: Io, file: string): Promise<Opened> => {
  try {
    const { size } = await stat(pathOf(io, file));
    if (size > defaultLimits.file) return tooLarge(file);
    return opened(file, await readFile(pathOf(io, file)));
  } catch (error) {
    throw new UsageError('cannot-read', { file, reason: reasonOf(error) });
  }
};

/** The sheets of a workbook from standard input. */
export const openWorkbookInput = async (name: string, chunks: AsyncIterable<Uint8Array>): Promise<Opened> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > defaultLimits.file) return tooLarge(name);
    parts.push(chunk);
  }
  return opened(name, Buffer.concat(parts));
};

/** The records of tables that belong together: one of institutions, and tables of what they have. */
export const itemsOfTables = async function* (
  tables: () => Opened | Promise<Opened>,
  reading: TableReading,
): AsyncGenerator<Item> {
  const found = await tables();
  if ('kind' in found) yield found;
  else yield* itemsOf(found, reading);
};

/** The tables of files, those that belong together in one list, or why a file has none. */
export const tableSourcesOf = async (
  io: Io,
  files: readonly string[],
  kind: 'csv' | 'xlsx' | 'json' | 'ndjson' | undefined,
  reading: TableReading,
): Promise<readonly Opened[]> => {
  const kindOf = (file: string): 'csv' | 'xlsx' => {
    const found = kind ?? extname(file).slice(1).toLowerCase();
    if (found === 'csv' || found === 'tsv') return 'csv';
    if (found.startsWith('xls')) return 'xlsx';
    throw new UsageError('bad-option', { option: 'FILE', found: file, expected: 'csv, xlsx' });
  };
  const made: Opened[] = booksOf(files.filter((file) => kindOf(file) === 'csv')).map((book) =>
    csvSources(io, book, reading),
  );
  for (const file of files.filter((one) => kindOf(one) === 'xlsx')) made.push(await openWorkbook(io, file));
  return made;
};

/**
 * Sorts CSV files into those that belong together: in a folder where one file is named as the table of a list, all
 * files with such names and those of institutions make one book; any other file stands alone.
 */
export const booksOf = (files: readonly string[]): readonly (readonly string[])[] => {
  const byFolder = new Map<string, string[]>();
  for (const file of files) byFolder.set(dirname(file), [...(byFolder.get(dirname(file)) ?? []), file]);
  return [...byFolder.values()].flatMap((together) => {
    const hasLists = together.some((file) => {
      const layout = layoutNamed(tableName(file));
      return layout !== undefined && layout.list !== '';
    });
    return hasLists ? [together] : together.map((file) => [file]);
  });
};
