import type { FileProblem } from '@tuoyu/star-rating';
import type { Words } from '../texts/words.js';

/** What was found, unless it was nothing. */
export const foundText = (found: string): string | undefined =>
  found === '' || found === 'nothing' ? undefined : found;

/** Problems of a file, one a line. */
export const problemLines = (
  file: string,
  problems: readonly FileProblem[],
  words: Words,
): readonly string[] =>
  problems.map(
    ({ code, pointer, found, expected }) =>
      `${words.error}${words.colon}${file}${words.colon}${pointer === '' ? '' : `${pointer}${words.colon}`}${words.found(code, foundText(found), expected === '' ? undefined : expected)}`,
  );
