import type { Io } from '../io/io.js';
import type { Item } from '../reading/item.js';
import { type InputKind, sourcesOf } from '../reading/sources.js';
import type { Words } from '../texts/words.js';
import { type ExitCode, worse } from './exit-code.js';

type RecordItem = Item & { readonly kind: 'record' };

/** Hands every record that can be read to `each`, in order; names the others on standard error. Ends with 2 for those. */
export const eachRecord = async (
  io: Io,
  files: readonly string[],
  input: InputKind | undefined,
  words: Words,
  each: (item: RecordItem) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> => {
  let code: ExitCode = 0;
  for (const source of await sourcesOf(io, files, input)) {
    for await (const item of source.items()) {
      if (item.kind === 'record') {
        code = worse(code, await each(item));
        continue;
      }
      const { file, line } = item.place;
      const said = `${file}:${line}:${item.column}${words.colon}${words.readProblem[item.problem]}`;
      await io.stderr.write(`${words.error}${words.colon}${said}\n`);
      code = worse(code, 2);
    }
  }
  return code;
};
