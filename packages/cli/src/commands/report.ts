import { Buffer } from 'node:buffer';
import type { Report } from '@tuoyu/core';
import { type ReportEntry, readReports } from '@tuoyu/report';
import type { Command } from 'commander';
import { knownProfile } from '../checking/make-plan.js';
import { type ViewFormat, type ViewPrinter, viewFormats, viewPrinter } from '../formatting/formats.js';
import { styleFor } from '../formatting/style.js';
import { targetsOf } from '../formatting/targets.js';
import type { Io } from '../io/io.js';
import { type Output, openOutput } from '../io/output.js';
import { decodeFile } from '../reading/decode.js';
import { parseText } from '../reading/json.js';
import { readJsonFile } from '../reading/json-file.js';
import { reportCommandWordsOf } from '../texts/report-words.js';
import { type Words, wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import {
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
  outputOption,
  type Register,
} from './context.js';

interface ReportOptions extends CommonOptions {
  readonly format: ViewFormat;
  readonly output: readonly string[];
  readonly all: boolean;
  readonly bom: boolean;
}

const stdinJson = async (io: Io): Promise<unknown> => {
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin()) parts.push(part);
  const text = decodeFile(Buffer.concat(parts));
  const parsed = typeof text === 'string' ? parseText(text) : text;
  if ('problem' in parsed) throw new UsageError('unreadable-file', { file: '-', ...parsed });
  return parsed.value;
};

/** Most problems of a file that are told; how many there are is told in any case. */
const mostProblems = 20;

const entriesOf = async (
  io: Io,
  files: readonly string[],
  words: Words,
  { locale }: ReportOptions,
): Promise<readonly ReportEntry[] | undefined> => {
  if (files.filter((name) => name === '-').length > 1) throw new UsageError('stdin-twice', {});
  const own = reportCommandWordsOf(locale);
  const all: ReportEntry[] = [];
  let sound = true;
  for (const file of files) {
    const { entries, problems } = readReports(
      file === '-' ? await stdinJson(io) : await readJsonFile(io, file),
    );
    if (entries !== undefined) for (const entry of entries) all.push(entry);
    else {
      sound = false;
      const lines = [
        `${words.error}${words.colon}${file}${words.colon}${own.problems(problems.length)}`,
        ...problems
          .slice(0, mostProblems)
          .map(({ pointer, expected, found }) => `  ${own.expected(pointer, expected, found)}`),
        ...(problems.length > mostProblems ? [`  ${words.more(problems.length - mostProblems)}`] : []),
      ];
      await io.stderr.write(`${lines.join('\n')}\n`);
    }
  }
  return sound ? all : undefined;
};

/** The one profile of all reports; without reports the first that the command knows. */
const profileOf = (entries: readonly ReportEntry[]): string => {
  const ids = new Set(entries.flatMap((entry) => (entry.kind === 'report' ? [entry.report.profile] : [])));
  const [first = 'cn', second] = ids;
  if (second !== undefined) {
    throw new UsageError('bad-option', { option: 'FILE', found: second, expected: first });
  }
  return first;
};

/** Day, profile and place, where all reports share them. */
const aboutOf = (entries: readonly ReportEntry[]): Pick<Report, 'asOf' | 'profile' | 'place'> | undefined => {
  const [first, ...others] = entries.flatMap((entry) => (entry.kind === 'report' ? [entry.report] : []));
  return first !== undefined &&
    others.every(({ asOf, place }) => asOf === first.asOf && place === first.place)
    ? first
    : undefined;
};

const examples = `
FILE is what "tuoyu check --format json" wrote: one report, or a list of reports. The record is not needed. Which day,
place and choices a report rests on stays as stored; the language and the format can be any other.

Exit codes: 0 written; 2 wrong use or no stored report, with the places that are wrong.

Examples:
  tuoyu report report.json --locale en
  tuoyu report report.json --format html --output report.html
  tuoyu report report.json --format csv --bom --output findings.csv --output xlsx=findings.xlsx
  tuoyu check institution.json --format json | tuoyu report - --format markdown
`;

/** `tuoyu report`: stored reports in another format or another language. */
export const registerReport: Register = (program: Command, { io, ends }) => {
  program
    .command('report')
    .summary('write stored reports in another format or language')
    .description('Writes reports that were stored as JSON in another format or another language.')
    .argument('<FILE...>', 'files of stored reports, or - for standard input')
    .addOption(formatOption(viewFormats))
    .addOption(outputOption())
    .addOption(localeOption(io))
    .option('--all', 'print every finding, what is met included', false)
    .option('--bom', 'begin csv with a byte-order mark, by which Excel knows UTF-8', false)
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: ReportOptions) => {
      const { format, locale, all, bom, color } = options;
      const targets = targetsOf(format, options.output, viewFormats);
      const entries = await entriesOf(io, files, wordsOf(locale), options);
      if (entries === undefined) {
        ends(2);
        return;
      }
      const { profile, catalogues } = knownProfile(profileOf(entries));
      const about = aboutOf(entries);
      const baseline = entries.some(
        (entry) => entry.kind === 'report' && entry.report.findings.some(({ known }) => known),
      );
      const outputs: Output[] = [];
      try {
        const printers: ViewPrinter[] = [];
        for (const { format: own, file } of targets) {
          if (own === 'xlsx' && file === undefined && io.stdout.isTerminal) {
            throw new UsageError('binary-on-terminal', { format: own });
          }
          const output = await openOutput(io, file);
          outputs.push(output);
          const style = styleFor(io.env, output, color);
          const shared = { profile, catalogues, locale, all, bom, style, baseline };
          printers.push(viewPrinter(own, output, { ...shared, ...(about === undefined ? {} : { about }) }));
        }
        for (const entry of entries) for (const printer of printers) await printer.add(entry);
        for (const printer of printers) await printer.end();
        for (const output of outputs) await output.finish();
      } catch (error) {
        for (const output of outputs) await output.abandon();
        throw error;
      }
    });
};
