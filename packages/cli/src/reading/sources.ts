import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../io/file-error.js';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import { UsageError } from '../usage-error.js';
import type { Item } from './item.js';
import { itemsOfJson } from './json.js';
import { itemsOfNdjson } from './ndjson.js';
import { sniff } from './sniff.js';

export type InputKind = 'json' | 'ndjson';

/** Something to read records from. */
export interface Source {
  readonly name: string;
  readonly items: () => AsyncIterable<Item>;
}

const kinds: { readonly [extension: string]: InputKind } = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};
const notReadYet = new Set(['csv', 'tsv', 'xls', 'xlsx']);

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What the user named, as sources in a stable order; folders are searched. Throws a {@link UsageError}. */
export const sourcesOf = async (
  io: Io,
  names: readonly string[],
  kind: InputKind | undefined,
): Promise<readonly Source[]> => {
  if (names.filter((name) => name === '-').length > 1) throw new UsageError('stdin-twice', {});
  const sources: Source[] = [];
  for (const name of names) {
    if (name === '-') sources.push(sourceOf(name, io.stdin, kind));
    else if (await isFolder(io, name)) sources.push(...(await sourcesIn(io, name, kind)));
    else sources.push(fileSource(io, name, kind));
  }
  return sources;
};

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

const sourcesIn = async (io: Io, folder: string, kind: InputKind | undefined): Promise<readonly Source[]> => {
  const found = await filesUnder(io, folder);
  if (found.length === 0) throw new UsageError('nothing-to-check', { file: folder });
  return found.map((name) => fileSource(io, name, kind));
};

/** Files of records under a folder, by name; hidden ones and what a package manager installs are left out. */
const filesUnder = async (io: Io, folder: string): Promise<readonly string[]> => {
  const entries = await readdir(pathOf(io, folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const name = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesUnder(io, name)));
    else if (kinds[extensionOf(entry.name)] !== undefined) found.push(name);
  }
  return found;
};

const fileSource = (io: Io, name: string, kind: InputKind | undefined): Source => {
  const extension = extensionOf(name);
  if (kind === undefined && notReadYet.has(extension)) {
    throw new UsageError('bad-option', { option: 'FILE', found: name, expected: 'json, ndjson' });
  }
  const open = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(pathOf(io, name)) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw new UsageError('cannot-read', { file: name, reason: reasonOf(error) });
    }
  };
  return sourceOf(name, open, kind ?? kinds[extension]);
};

const sourceOf = (
  name: string,
  open: () => AsyncIterable<Uint8Array>,
  kind: InputKind | undefined,
): Source => ({
  name,
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
