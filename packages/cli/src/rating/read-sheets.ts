import type { Locale } from '@tuoyu/core';
import { columnLetters } from '@tuoyu/io';
import type { Scheme } from '@tuoyu/scheme';
import { type ReadSheets, type RuleQuestion, readRatingSheets } from '@tuoyu/star-rating';
import { placeText } from '../checking/said.js';
import type { Io } from '../io/io.js';
import { ratingWordsOf } from '../texts/rating-words.js';
import { type Words, wordsOf } from '../texts/words.js';
import { foundText } from './problems.js';
import { noteLines, readSheetFile } from './sheet-files.js';

/** What filled-in sheets say, and a line for everything in them that does not count. */
export interface SaidSheets extends Omit<ReadSheets, 'problems'> {
  readonly lines: readonly string[];
}

const faultLine = (
  file: string,
  words: Words,
  {
    code,
    line,
    found,
    expected,
  }: { readonly code: string; readonly line?: number; readonly found?: string; readonly expected?: string },
): string =>
  `${words.error}${words.colon}${file}${line === undefined ? '' : `:${line}`}${words.colon}${words.found(code, found, expected)}`;

/** Reads sheets back; every bad cell becomes a line with file, sheet, cell, what was found and expected. */
export const readSheets = async (
  io: Io,
  files: readonly string[],
  scheme: Scheme,
  rules: readonly RuleQuestion[],
  locale: Locale,
): Promise<SaidSheets> => {
  const words = wordsOf(locale);
  const { sheetProblem } = ratingWordsOf(locale);
  const read = await Promise.all(files.map((file) => readSheetFile(io, file)));
  const faults = read.flatMap(({ fault }, i) =>
    fault === undefined ? [] : [faultLine(files[i] as string, words, fault)],
  );
  const { scores, answers, problems } = readRatingSheets(
    scheme,
    read.flatMap(({ sheets }) => sheets),
    { rules },
  );
  const lines = problems.map(({ code, file, sheet, row, column, found, expected }) => {
    const place = placeText({
      file,
      ...(sheet === null ? {} : { sheet }),
      row,
      column: columnLetters(column),
    });
    return `${words.error}${words.colon}${place}${words.colon}${words.found(sheetProblem[code], foundText(found), expected)}`;
  });
  const lost = noteLines(
    read.flatMap(({ notes }) => notes),
    words,
  );
  return { scores, answers, lines: [...faults, ...lost, ...lines] };
};
