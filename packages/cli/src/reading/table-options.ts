import type { Locale } from '@tuoyu/core';
import { type Encoding, parseMapping } from '@tuoyu/io';
import type { Io } from '../io/io.js';
import { UsageError } from '../usage-error.js';
import { readJsonFile } from './json-file.js';
import type { TableReading } from './tables.js';

/** Options of every command that reads tables. */
export interface TableReadingOptions {
  readonly locale: Locale;
  readonly mapping?: string;
  readonly guess?: boolean;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** How tables are read. Throws a {@link UsageError} for a mapping file that is none. */
export const tableReadingOf = async (
  io: Io,
  { locale, mapping: file, guess = false, encoding, delimiter }: TableReadingOptions,
): Promise<TableReading> => {
  const reading = {
    guess,
    locale,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
  if (file === undefined) return reading;
  const parsed = parseMapping(await readJsonFile(io, file));
  if ('mapping' in parsed) return { ...reading, mapping: parsed.mapping };
  const [first] = parsed.problems;
  throw new UsageError('bad-option', {
    option: '--mapping',
    found: `${file}${first?.at ?? ''}`,
    expected: first?.expected ?? '',
  });
};
