import type { Phase } from '@tuoyu/core';
import type { Encoding } from '@tuoyu/io';
import { type Costs, isSchemeError, type ScoreSheet } from '@tuoyu/scheme';
import { type AssessmentRecord, checkProcedure, scoresOfAssessment } from '@tuoyu/star-rating';
import { type Command, Option } from 'commander';
import { benchOf } from '../checking/check-all.js';
import { eachRecord } from '../checking/each-record.js';
import { type ExitCode, worse } from '../checking/exit-code.js';
import { knownProfile } from '../checking/make-plan.js';
import { dayOf } from '../checking/today.js';
import type { Io } from '../io/io.js';
import { openOutput } from '../io/output.js';
import { type RateFormat, rateFormats, ratePrinter } from '../rating/print.js';
import { problemLines } from '../rating/problems.js';
import { rated } from '../rating/rated.js';
import { builtInSchemes, schemeNamed } from '../rating/scheme-named.js';
import { isRecord } from '../reading/item.js';
import { readJsonFile } from '../reading/json-file.js';
import type { InputKind } from '../reading/sources.js';
import { tableReadingOf } from '../reading/table-options.js';
import { type Words, wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import {
  type CommandContext,
  type CommonOptions,
  formatOption,
  localeOption,
  phaseOption,
  type Register,
} from './context.js';
import { compareCommand } from './rate-compare.js';
import { procedureCommand } from './rate-procedure.js';
import { publishCommand } from './rate-publish.js';
import { sheetCommand } from './rate-sheet.js';
import { withTableOptions } from './table-options.js';

/** Options that say by what records are judged before they are rated. */
export interface JudgeOptions {
  readonly profile: string;
  readonly asOf: string;
  readonly place?: string;
  readonly phase?: Phase;
  readonly choices?: string;
  readonly answers?: string;
  readonly adopt?: string;
}

interface RateOptions extends CommonOptions, JudgeOptions {
  readonly format: RateFormat;
  readonly scheme?: string;
  readonly sheet: readonly string[];
  readonly assessment?: string;
  readonly to?: string;
  readonly costs?: string;
  readonly output?: string;
  readonly input?: InputKind;
  readonly mapping?: string;
  readonly guess?: boolean;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** The option that names a scheme; there is no default. */
export const schemeOption = (): Option =>
  new Option(
    '--scheme <SCHEME>',
    `file of a scheme or of a filled-in form, or ${builtInSchemes.join(' or ')}, which are not official; required`,
  );

/** The scheme that was named. Throws a {@link UsageError} where none was. */
export const schemeGiven = (name: string | undefined): string => {
  if (name !== undefined) return name;
  const expected = [...builtInSchemes, 'FILE'].join(', ');
  throw new UsageError('bad-option', { option: '--scheme', found: '–', expected });
};

/** Adds the options about how records are judged. */
export const withJudgeOptions = (command: Command, io: Io): Command =>
  command
    .option('--profile <ID>', 'set of rules', 'cn')
    .addOption(
      new Option('--as-of <DATE>', 'day on which the rules are asked').default(dayOf(io.now()), 'today'),
    )
    .option('--place <CODE>', 'division (GB/T 2260) that stands in for the seat of the records')
    .addOption(phaseOption())
    .option('--choices <FILE>', 'options taken where the law leaves a choice')
    .option('--answers <FILE>', 'answers of people to questions: a list, or lists by record key')
    .option('--adopt <FILE>', 'unverified figures and rules that a named person lets count');

const examples = `
RECORD is what tuoyu check reads, or a report that it wrote (--format json). The scheme is never taken for granted:
reference are the reference stars, of our own making; ws-t-821 is what is known of WS/T 821-2023, without a grade.
Ratings are a range while evidence is open: at least, at most. --sheet reads filled-in sheets (tuoyu rate sheet).

Exit codes: 0 rated; 2 wrong use, or a record, scheme or cell that can not be read; 3 a fault of the program.

Examples:
  tuoyu rate institution.json --scheme reference
  tuoyu rate institution.json --scheme scheme.json --sheet filled.xlsx --format html --output rating.html
  tuoyu rate institution.json --scheme reference --to next
  tuoyu rate institution.json --scheme scheme.json --assessment assessment.json --format json
  tuoyu rate sheet institution.json --scheme scheme.json --output sheet.xlsx
  tuoyu rate procedure assessment.json
  tuoyu rate publish rating.json --assessment assessment.json
  tuoyu rate compare last-year.json this-year.json
`;

const costsFrom = (file: string, value: unknown): Costs => {
  if (!isRecord(value))
    throw new UsageError('bad-option', { option: '--costs', found: file, expected: '{ "item": 3 }' });
  return value as Costs;
};

/** The scores of the record of an assessment; undefined where the file is none, which is said. */
const scoresFrom = async (
  io: Io,
  file: string | undefined,
  words: Words,
): Promise<readonly ScoreSheet[] | undefined> => {
  if (file === undefined) return [];
  const value = await readJsonFile(io, file);
  const { issues, id } = checkProcedure(value, [], { asOf: dayOf(io.now()) });
  if (issues.length > 0) await io.stderr.write(`${problemLines(file, issues, words).join('\n')}\n`);
  return id === null ? undefined : [scoresOfAssessment(value as AssessmentRecord)];
};

const rateAll = async (io: Io, files: readonly string[], options: RateOptions): Promise<ExitCode> => {
  const { format, locale, output: file, sheet: sheets, to } = options;
  const words = wordsOf(locale);
  const known = knownProfile(options.profile);
  const name = schemeGiven(options.scheme);
  const bench = await benchOf(io, known, { ...options, stamp: false });
  const { scheme, problems } = await schemeNamed(io, name, known, bench.plan);
  if (scheme === undefined) {
    await io.stderr.write(`${problemLines(name, problems, words).join('\n')}\n`);
    return 2;
  }
  const costs =
    options.costs === undefined ? {} : costsFrom(options.costs, await readJsonFile(io, options.costs));
  if (to !== undefined && to !== 'next' && !scheme.levels.some(({ id }) => id === to)) {
    const expected = ['next', ...scheme.levels.map(({ id }) => id)].join(', ');
    throw new UsageError('bad-option', { option: '--to', found: to, expected });
  }
  const assessed = await scoresFrom(io, options.assessment, words);
  if (assessed === undefined) return 2;
  const output = await openOutput(io, file);
  const printer = ratePrinter(output, format, scheme, locale);
  let code: ExitCode = 0;
  let records = 0;
  try {
    const read = await eachRecord(
      io,
      files,
      options.input,
      words,
      async (item) => {
        records += 1;
        if (records > 1 && (sheets.length > 0 || assessed.length > 0))
          throw new UsageError('bad-option', { option: '--sheet', found: 'records', expected: 'RECORD' });
        if (records > 1 && format === 'html')
          throw new UsageError('bad-option', {
            option: '--format',
            found: 'html',
            expected: 'csv, json, ndjson',
          });
        const found = await rated(item, {
          io,
          bench,
          scheme,
          sheets,
          scores: assessed,
          locale,
          to,
          costs,
        });
        for (const line of found.lines) await io.stderr.write(`${line}\n`);
        // a folder gives a list, even of one
        await printer.add(found, item.alone && files.length === 1 && item.place.file === files[0]);
        return found.lines.length > 0 ? 2 : 0;
      },
      await tableReadingOf(io, options),
    );
    code = worse(code, read);
    await printer.end();
    await output.finish();
  } catch (error) {
    await output.abandon();
    if (isSchemeError(error, 'bad-cost') || isSchemeError(error, 'unknown-node')) {
      const { found, id } = error.info as { readonly found?: string; readonly id: string };
      throw new UsageError('bad-option', {
        option: '--costs',
        found: found === undefined ? id : `${id} ${found}`,
        expected: found === undefined ? 'ids of the scheme' : '0, 1, 2, …',
      });
    }
    throw error;
  }
  return code;
};

/** `tuoyu rate`: stars and grades of records by a scheme. */
export const registerRate: Register = (program, context: CommandContext) => {
  const { io, ends } = context;
  const command = program
    .command('rate')
    .summary('rate records by a scheme of stars or grades')
    .description(
      'Rates records by a scheme of stars or grades: the level as at least and at most while evidence is open.',
    )
    .enablePositionalOptions()
    .argument('<RECORD...>', 'records or reports of a check, or - for standard input')
    .addOption(schemeOption())
    .addOption(
      new Option('--sheet <FILE>', 'filled-in sheet (XLSX or CSV); can be repeated, one for each assessor')
        .default([], 'none')
        .argParser((value: string, before: readonly string[]) => [...before, value]),
    )
    .option('--assessment <FILE>', 'record of an assessment, whose scores and reconciliations count')
    .option('--to <LEVEL>', 'also show the cheapest path to a level; next is the one above what is certain')
    .option('--costs <FILE>', 'whole-number costs of a path: { "item": 3 }; 1 where none is given');
  withTableOptions(withJudgeOptions(command, io))
    .addOption(formatOption([...rateFormats]))
    .option('--output <FILE>', 'write to a file, which appears when it is whole')
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: RateOptions) => {
      ends(await rateAll(io, files, options));
    });
  sheetCommand(command, context);
  procedureCommand(command, context);
  publishCommand(command, context);
  compareCommand(command, context);
};
