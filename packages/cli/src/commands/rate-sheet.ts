import { parseDay } from '@tuoyu/core';
import { type RuleQuestion, ratingSheets } from '@tuoyu/star-rating';
import type { Command } from 'commander';
import { benchOf } from '../checking/check-all.js';
import { eachRecord } from '../checking/each-record.js';
import type { ExitCode } from '../checking/exit-code.js';
import { knownProfile } from '../checking/make-plan.js';
import type { Io } from '../io/io.js';
import { openOutput } from '../io/output.js';
import { problemLines } from '../rating/problems.js';
import { questionsOf } from '../rating/questions.js';
import { judgedItem } from '../rating/rated.js';
import { schemeNamed } from '../rating/scheme-named.js';
import { sheetsAsCsv, sheetsAsWorkbook } from '../rating/sheet-files.js';
import { ratingWordsOf } from '../texts/rating-words.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import { type CommandContext, type CommonOptions, localeOption } from './context.js';
import { type JudgeOptions, schemeGiven, schemeOption, withJudgeOptions } from './rate.js';

interface SheetOptions extends CommonOptions, JudgeOptions {
  readonly scheme?: string;
  readonly output: string;
  readonly by?: string;
  readonly on?: string;
}

const examples = `
Writes a workbook (.xlsx) or a table (.csv) with a row for everything that people answer: items that they score with
what is allowed, guidance and evidence to see; questions of the scheme; and, with RECORD, the findings that wait for a
person. Fill in value, by and on, and give the file to tuoyu rate --sheet; rows without a value stay open.

Examples:
  tuoyu rate sheet --scheme scheme.json --output sheet.xlsx
  tuoyu rate sheet institution.json --scheme reference --output sheet.xlsx --by 李四 --on 2026-11-20
`;

/** Findings of one record that wait for a person. */
const waiting = async (
  io: Io,
  file: string,
  bench: Awaited<ReturnType<typeof benchOf>>,
  locale: CommonOptions['locale'],
): Promise<{ readonly rules: readonly RuleQuestion[]; readonly code: ExitCode }> => {
  const rules: RuleQuestion[] = [];
  let records = 0;
  const code = await eachRecord(io, [file], undefined, wordsOf(locale), (item) => {
    records += 1;
    if (records > 1) throw new UsageError('bad-option', { option: 'RECORD', found: file, expected: '1' });
    rules.push(...questionsOf(bench.plan, judgedItem(item, bench).report));
    return 0;
  });
  return { rules, code };
};

const writeSheet = async (io: Io, file: string | undefined, options: SheetOptions): Promise<ExitCode> => {
  const { locale, output: target, by, on } = options;
  const words = wordsOf(locale);
  const more = ratingWordsOf(locale);
  if (on !== undefined && parseDay(on) === undefined)
    throw new UsageError('bad-option', { option: '--on', found: on, expected: '2026-11-23' });
  if (!/\.(?:xlsx|csv)$/iu.test(target))
    throw new UsageError('bad-option', { option: '--output', found: target, expected: '.xlsx, .csv' });
  const known = knownProfile(options.profile);
  const name = schemeGiven(options.scheme);
  const bench = await benchOf(io, known, { ...options, stamp: false });
  const { scheme, problems } = await schemeNamed(io, name, known, bench.plan);
  if (scheme === undefined) {
    await io.stderr.write(`${problemLines(name, problems, words).join('\n')}\n`);
    return 2;
  }
  const { rules, code } =
    file === undefined ? { rules: [], code: 0 as const } : await waiting(io, file, bench, locale);
  const sheets = ratingSheets(scheme, {
    locale,
    rules,
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
  });
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows === 0) {
    await io.stderr.write(`${more.nothingToFill}\n`);
    return code;
  }
  const output = await openOutput(io, target);
  try {
    await output.write(/\.csv$/iu.test(target) ? sheetsAsCsv(sheets) : await sheetsAsWorkbook(sheets));
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  await io.stderr.write(`${more.sheetWritten(rows, target)}\n`);
  return code;
};

/** `tuoyu rate sheet`: what assessors fill in. */
export const sheetCommand = (rating: Command, { io, ends }: CommandContext): void => {
  const command = rating
    .command('sheet')
    .summary('write a sheet for assessors to fill in')
    .description('Writes a sheet for assessors to fill in: items, guidance, evidence to see, drop-downs.')
    .argument('[RECORD]', 'record whose findings that wait for a person are added')
    .addOption(schemeOption())
    .requiredOption('--output <FILE>', 'file to write, .xlsx or .csv')
    .option('--by <NAME>', 'who assesses, filled in for every row')
    .option('--on <DATE>', 'day of the assessment, filled in for every row');
  withJudgeOptions(command, io)
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async (file: string | undefined, options: SheetOptions) => {
      ends(await writeSheet(io, file, options));
    });
};
