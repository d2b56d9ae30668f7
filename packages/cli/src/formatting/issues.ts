import type { Issue, Locale } from '@tuoyu/core';
import type { Io } from '../io/io.js';
import { issueWords } from '../texts/issue-words.js';

/** Says on standard error what is wrong with a file, each thing with its place. */
export const sayIssues = async (
  io: Io,
  file: string,
  issues: readonly Issue[],
  locale: Locale,
): Promise<void> => {
  const words = issueWords[locale];
  for (const { pointer, code, found, expected, origin } of issues) {
    const row =
      origin?.row === undefined
        ? ''
        : `:${origin.row}${origin.column === undefined ? '' : `:${origin.column}`}`;
    const place = pointer === '' ? '' : ` ${pointer}`;
    await io.stderr.write(`${file}${row}${place}${words.colon}${words.said(code, found, expected)}\n`);
  }
};
