import type { Io } from '../io/io.js';
import type { RecordItem } from '../reading/item.js';
import { type InputKind, sourcesOf } from '../reading/sources.js';
import type { TableReading } from '../reading/tables.js';
import type { Words } from '../texts/words.js';
import { type ExitCode, worse } from './exit-code.js';
import { saidOf } from './said.js';

/** Hands every record that can be read to `each`, in order; names the others on standard error. Ends with 2 for those. */
export const eachRecord = async (
  io: Io,
  files: readonly string[],
  input: InputKind | undefined,
  words: Words,
  each: (item: RecordItem) => ExitCode | Promise<ExitCode>,
  reading?: TableReading,
): Promise<ExitCode> => {
  let code: ExitCode = 0;
  for (const source of await sourcesOf(io, files, input, reading)) {
    for await (const item of source.items()) {
      if (item.kind === 'record') code = worse(code, await each(item));
      else {
        const said = saidOf(item, words);
        await io.stderr.write(`${said.line}\n`);
        code = worse(code, said.code);
      }
    }
  }
  return code;
};
