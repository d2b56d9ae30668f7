import type { FileProblem } from '@tuoyu/star-rating';
import type { Words } from '../texts/words.js';

/** Problems of a file, one a line. */
export const problemLines = (
  file: string,
  problems: readonly FileProblem[],
  words: Words,
): readonly string[] =>
  problems.map(
    ({ code, pointer, found, expected }) =>
      `${words.error}${words.colon}${file}${words.colon}${pointer === '' ? '' : `${pointer}${words.colon}`}${words.found(code, found === '' ? undefined : found, expected === '' ? undefined : expected)}`,
  );
