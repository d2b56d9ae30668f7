import { readFile } from 'node:fs/promises';
import { reasonOf } from '../io/file-error.js';
import type { Io } from '../io/io.js';
import { pathOf } from '../io/paths.js';
import { UsageError } from '../usage-error.js';
import { decodeFile } from './decode.js';
import { parseText } from './json.js';

/** The value of a small JSON file beside the records. Throws a {@link UsageError}. */
export const readJsonFile = async (io: Io, file: string): Promise<unknown> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(pathOf(io, file));
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new UsageError('no-such-file', { file })
      : new UsageError('cannot-read', { file, reason });
  }
  const text = decodeFile(bytes);
  const parsed = typeof text === 'string' ? parseText(text) : text;
  if ('problem' in parsed) throw new UsageError('unreadable-file', { file, ...parsed });
  return parsed.value;
};
