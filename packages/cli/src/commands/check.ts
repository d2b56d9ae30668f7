import type { Phase } from '@tuoyu/core';
import type { Encoding } from '@tuoyu/io';
import { InvalidArgumentError, Option } from 'commander';
import { checkAll } from '../checking/check-all.js';
import { checkRegister } from '../checking/check-register.js';
import { type FailOn, failOnLevels } from '../checking/exit-code.js';
import { dayOf } from '../checking/today.js';
import { type CheckFormat, checkFormats } from '../formatting/targets.js';
import type { InputKind } from '../reading/sources.js';
import {
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
  outputOption,
  phaseOption,
  type Register,
} from './context.js';
import { tableHelp, withTableOptions } from './table-options.js';

/** Options of `tuoyu check`. */
export interface CheckOptions extends CommonOptions {
  readonly format: CheckFormat;
  readonly profile: string;
  readonly asOf: string;
  readonly place?: string;
  readonly phase?: Phase;
  readonly choices?: string;
  readonly answers?: string;
  readonly adopt?: string;
  readonly waivers?: string;
  readonly output: readonly string[];
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly failOn: FailOn;
  readonly input?: InputKind;
  readonly mapping?: string;
  readonly guess?: boolean;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly all: boolean;
  readonly brief: boolean;
  readonly withText: boolean;
  readonly bom: boolean;
  readonly stamp: boolean;
  readonly quiet: boolean;
  readonly threads?: number;
  readonly summary?: string;
}

type GivenOptions = Omit<CheckOptions, 'input'> & { readonly input?: InputKind | 'register' };

const examples = `
FILE is a .json file (one record or a list of records), an .ndjson or .jsonl file (one record a line), an .xlsx
workbook or a .csv table, a folder that holds such files, or - for standard input. A list gives a list of reports, one record gives one report.
${tableHelp}
--input register reads rows of the public register, from JSON, NDJSON, workbooks and CSV tables whose headings are its
columns (institution_name, institution_other_name, zoning_name, zoning_code, address, institution_type, finished_time,
credit_code), as they stand; a row that stands there twice and a credit code of an earlier row are named.
--output FILE takes the format of --format; --output FORMAT=FILE, which can be repeated, writes a format beside it.
With --baseline, findings that the file counts do not count; when fewer are left than it counts, it is stale: exit code 1.

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong use or unreadable input; 3 a fault of the program.

Examples:
  tuoyu check institution.json
  tuoyu check records/ --as-of 2026-11-23 --locale en
  tuoyu check all.ndjson --format ndjson --output findings.ndjson --fail-on never
  tuoyu check all.ndjson --format ndjson --output findings.ndjson --threads 2 --summary summary.csv
  tuoyu check all.ndjson --format ndjson --brief --output failures.ndjson --threads 2
  tuoyu check institution.json --choices choices.json --answers answers.json
  cat all.ndjson | tuoyu check - --input ndjson --format ndjson
  tuoyu check institutions.xlsx --as-of 2026-11-23
  tuoyu check institutions.csv --mapping mapping.json --format csv --output findings.csv
  tuoyu check register.xlsx --input register --locale zh-CN
  tuoyu check records/ --format html --output report.html
  tuoyu check records/ --output report.json --format json --output sarif=report.sarif --output xlsx=report.xlsx
  tuoyu check records/ --write-baseline baseline.json
  tuoyu check records/ --baseline baseline.json
`;

const threads = (value: string): number => {
  if (!/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(value))
    throw new InvalidArgumentError('A number from 1 to 64 is expected.');
  return Number(value);
};

/** `tuoyu check`: records of institutions against the rules in force on a day. */
export const registerCheck: Register = (program, { io, ends }) => {
  const command = program
    .command('check')
    .summary('check records of institutions')
    .description(
      'Checks records of institutions against the rules in force on a day; every finding cites its legal basis.',
    )
    .argument('<FILE...>', 'files or folders of records, or - for standard input')
    .option('--profile <ID>', 'set of rules', 'cn')
    .addOption(
      new Option('--as-of <DATE>', 'day on which the rules are asked').default(dayOf(io.now()), 'today'),
    )
    .option('--place <CODE>', 'division (GB/T 2260) that stands in for the seat of the records')
    .addOption(phaseOption())
    .option('--choices <FILE>', 'options taken where the law leaves a choice: { "choice": "option" }')
    .option('--answers <FILE>', 'answers of people to questions: a list, or lists by record key')
    .option('--adopt <FILE>', 'unverified figures and rules that a named person lets count: a list')
    .option('--waivers <FILE>', 'stated exceptions: a list, or lists by record key')
    .option('--baseline <FILE>', 'findings that were known before: they are shown and do not count')
    .option('--write-baseline <FILE>', 'write the findings that count to a file for --baseline')
    .addOption(formatOption(checkFormats))
    .addOption(outputOption())
    .addOption(localeOption(io))
    .addOption(
      new Option('--fail-on <LEVEL>', 'end with 1 from this level on')
        .choices([...failOnLevels])
        .default('must'),
    )
    .option('--all', 'print every finding, what is met included', false)
    .option('--brief', 'for ndjson: findings of what is not met alone; what is open is counted', false)
    .option('--with-text', 'add texts to json and ndjson', false)
    .option('--bom', 'begin csv with a byte-order mark, by which Excel knows UTF-8', false)
    .option('--stamp', 'add hashes of the record and the packs to json', false)
    .option('--quiet', 'no words on standard error except errors', false)
    .addOption(
      new Option(
        '--threads <N>',
        'judge in several threads; for ndjson, the same lines in the same order',
      ).argParser(threads),
    )
    .option(
      '--summary <FILE>',
      'counts by district, domain and rule: .json, .csv, or text; - for standard output',
    )
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (files: readonly string[], given: GivenOptions) => {
      const { input, ...options } = given;
      ends(
        input === 'register'
          ? await checkRegister(io, files, options)
          : await checkAll(io, files, { ...options, ...(input === undefined ? {} : { input }) }),
      );
    });
  withTableOptions(command, ['register']);
};
