import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../io/file-error.js';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import { UsageError } from '../usage-error.js';
import type { Item } from './item.js';
import { itemsOfJson } from './json.js';
import { type Line, linesFrom } from './lines.js';
import { itemsOfNdjson } from './ndjson.js';
import { sniff } from './sniff.js';
import {
  booksOf,
  csvInputSources,
  csvSources,
  itemsOfTables,
  type Opened,
  openWorkbook,
  openWorkbookInput,
  plainTables,
  type TableReading,
} from './tables.js';

/** What a file can hold. */
export type InputKind = 'json' | 'ndjson' | 'csv' | 'xlsx';
/** Every {@link InputKind}. */
export const inputKinds: readonly InputKind[] = ['json', 'ndjson', 'csv', 'xlsx'];

/** Something to read records from. */
export interface Source {
  readonly name: string;
  readonly items: () => AsyncIterable<Item>;
  /** The lines of a file with a record a line, for those who read them elsewhere. */
  readonly lines?: () => AsyncIterable<Line>;
  /** Its tables, for those who read other things than records of institutions from them. */
  readonly tables?: () => Opened | Promise<Opened>;
}

const tableSource = (
  name: string,
  tables: () => Opened | Promise<Opened>,
  reading: TableReading,
): Source => ({
  name,
  tables,
  items: () => itemsOfTables(tables, reading),
});

const kinds: { readonly [extension: string]: InputKind } = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  // refused with a word about saving it anew
  xls: 'xlsx',
};

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What the user named, as sources in a stable order; folders are searched. Throws a {@link UsageError}. */
export const sourcesOf = async (
  io: Io,
  names: readonly string[],
  kind: InputKind | undefined,
  reading: TableReading = plainTables,
): Promise<readonly Source[]> => {
  if (names.filter((name) => name === '-').length > 1) throw new UsageError('stdin-twice', {});
  const files: string[] = [];
  for (const name of names) {
    if (name === '-' || !(await isFolder(io, name))) files.push(name);
    else files.push(...(await filesIn(io, name)));
  }
  const books = booksOf(files.filter((name) => kindOf(name, kind) === 'csv' && name !== '-'));
  return files.flatMap((name): readonly Source[] => {
    const book = books.find((together) => together.includes(name));
    if (book === undefined)
      return [name === '-' ? inputSource(io, kind, reading) : fileSource(io, name, kind, reading)];
    return book[0] === name ? [tableSource(name, () => csvSources(io, book, reading), reading)] : [];
  });
};

const kindOf = (name: string, kind: InputKind | undefined): InputKind | undefined =>
  kind ?? kinds[extensionOf(name)];

const isFolder = async (io: Io, name: string): Promise<boolean> => {
  try {
    return (await stat(pathOf(io, name))).isDirectory();
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new UsageError('no-such-file', { file: name })
      : new UsageError('cannot-read', { file: name, reason });
  }
};

const filesIn = async (io: Io, folder: string): Promise<readonly string[]> => {
  const found = await filesUnder(io, folder);
  if (found.length === 0) throw new UsageError('nothing-to-check', { file: folder });
  return found;
};

/** Files of records under a folder, by name; hidden ones and what a package manager installs are left out. */
const filesUnder = async (io: Io, folder: string): Promise<readonly string[]> => {
  const entries = await readdir(pathOf(io, folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // what a spreadsheet program leaves beside an open file begins with ~$
    if (/^(?:\.|~\$)/.test(entry.name) || entry.name === 'node_modules') continue;
    const name = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesUnder(io, name)));
    else if (kinds[extensionOf(entry.name)] !== undefined) found.push(name);
  }
  return found;
};

const fileSource = (io: Io, name: string, kind: InputKind | undefined, reading: TableReading): Source => {
  const known = kindOf(name, kind);
  if (known === 'xlsx') return tableSource(name, () => openWorkbook(io, name), reading);
  const open = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(pathOf(io, name)) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw new UsageError('cannot-read', { file: name, reason: reasonOf(error) });
    }
  };
  return textSource(name, open, known);
};

const inputSource = (io: Io, kind: InputKind | undefined, reading: TableReading): Source => {
  const name = '-';
  if (kind === 'csv') return tableSource(name, () => csvInputSources(name, io.stdin, reading), reading);
  if (kind === 'xlsx') return tableSource(name, () => openWorkbookInput(name, io.stdin()), reading);
  return textSource(name, io.stdin, kind);
};

const textSource = (
  name: string,
  open: () => AsyncIterable<Uint8Array>,
  kind: InputKind | undefined,
): Source => ({
  name,
  ...(kind === 'ndjson' ? { lines: () => linesFrom(open()) } : {}),
  items: async function* () {
    if (kind === 'json') yield* itemsOfJson(name, open());
    else if (kind === 'ndjson') yield* itemsOfNdjson(name, open());
    else {
      const found = await sniff(open());
      if (found.kind === 'json') yield* itemsOfJson(name, found.chunks);
      else yield* itemsOfNdjson(name, found.chunks, true);
    }
  },
});
