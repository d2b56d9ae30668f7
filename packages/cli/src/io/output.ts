import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { UsageError } from '../usage-error.js';
import { reasonOf } from './file-error.js';
import type { Io, Sink } from './io.js';
import { pathOf } from './paths.js';

/** Where the result goes: standard output, or a file that appears only when it is whole. */
export interface Output extends Sink {
  /** Puts the file in place. */
  readonly finish: () => Promise<void>;
  /** Leaves no trace. */
  readonly abandon: () => Promise<void>;
}

/** Opens the output. Throws a {@link UsageError} when the file can not be written. */
export const openOutput = async (io: Io, name: string | undefined): Promise<Output> => {
  if (name === undefined) return { ...io.stdout, finish: async () => {}, abandon: async () => {} };
  const target = pathOf(io, name);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const stream = createWriteStream(draft, { flags: 'wx' });
  const refused = (error: unknown) => new UsageError('cannot-write', { file: name, reason: reasonOf(error) });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw refused(error);
  }
  // a later fault is seen by the next write or by the end
  stream.on('error', () => {});
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw refused(error);
    }
  };
  return {
    isTerminal: false,
    write: (data) =>
      attempt(async () => {
        if (stream.errored) throw stream.errored;
        if (!stream.write(data)) await once(stream, 'drain');
      }),
    finish: () =>
      attempt(async () => {
        stream.end();
        await finished(stream);
        await rename(draft, target);
      }),
    abandon: async () => {
      stream.destroy();
      await rm(draft, { force: true });
    },
  };
};
