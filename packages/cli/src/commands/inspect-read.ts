import { columnLetters } from '@tuoyu/io';
import {
  answersFrom,
  creditRecordOf,
  type InspectionRecord,
  type InspectionSheetProblem,
  inspectionEntry,
  readInspection,
  readInspectionSheets,
} from '@tuoyu/nanjing';
import { type Command, Option } from 'commander';
import { knownProfile } from '../checking/make-plan.js';
import { placeText } from '../checking/said.js';
import type { Io } from '../io/io.js';
import { openOutput } from '../io/output.js';
import { foundText } from '../rating/problems.js';
import { noteLines, readSheetFile } from '../rating/sheet-files.js';
import { readJsonFile } from '../reading/json-file.js';
import { inspectWordsOf } from '../texts/inspect-words.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import { type CommandContext, type CommonOptions, localeOption } from './context.js';

type Wanted = 'record' | 'answers' | 'entry' | 'credit-record';
const wanted: readonly Wanted[] = ['record', 'answers', 'entry', 'credit-record'];

interface ReadOptions extends Pick<CommonOptions, 'locale'> {
  readonly profile: string;
  readonly fact: readonly string[];
  readonly give: Wanted;
  readonly output?: string;
}

const examples = `
FILE is a workbook or CSV tables of one inspection that tuoyu inspect sheet wrote and officers filled in, or a JSON file
with the record of one. The sheet about the visit, or --fact, says who was where and when; rows without a result were not
looked at. As long as a cell is wrong nothing is written: every such cell is named.

What --give writes:
  record         the record of the inspection (tuoyu schema inspection)
  answers        answers by record key, for tuoyu check --answers
  entry          the entry of inspections, for the record of the institution
  credit-record  the record of a published penalty, for a file of credit records; results and orders are none

Exit codes: 0 read; 1 there is no published penalty to write; 2 wrong use, or a cell or file that can not be read.

Examples:
  tuoyu inspect read sheets.xlsx --output inspection.json
  tuoyu inspect read sheets.csv --fact id=2026-001 --fact institution=a --fact date=2026-05-06 --fact method=routine
    --fact body=health --fact officers=o1,o2 --output inspection.json
  tuoyu inspect read inspection.json --give answers --output answers.json
  tuoyu check institution.json --answers answers.json
`;

/** The facts of `--fact ID=VALUE`. Throws a {@link UsageError} for what is none. */
const factsOf = (given: readonly string[]): { readonly [id: string]: string } =>
  Object.fromEntries(
    given.map((one) => {
      const at = one.indexOf('=');
      if (at < 1) throw new UsageError('bad-option', { option: '--fact', found: one, expected: 'ID=VALUE' });
      return [one.slice(0, at), one.slice(at + 1)];
    }),
  );

/** What is read of files: a record, or a line for everything that is wrong. */
interface SaidInspection {
  readonly record: InspectionRecord | null;
  readonly lines: readonly string[];
}

const ofSheets = async (
  io: Io,
  files: readonly string[],
  { profile, fact, locale }: ReadOptions,
): Promise<SaidInspection> => {
  const [words, { sheetProblem }] = [wordsOf(locale), inspectWordsOf(locale)];
  const line = (place: string, what: string, level: string = words.error): string =>
    `${level}${words.colon}${place === '' ? '' : `${place}${words.colon}`}${what}`;
  const read = await Promise.all(files.map((file) => readSheetFile(io, file)));
  const faults = read.flatMap(({ fault }, at) =>
    fault === undefined
      ? []
      : [
          line(
            placeText({
              file: files[at] as string,
              ...(fault.line === undefined ? {} : { line: fault.line }),
            }),
            words.found(words.readProblem[fault.code], fault.found, fault.expected),
          ),
        ],
  );
  if (faults.length > 0) return { record: null, lines: faults };
  const packs = knownProfile(profile).profile.layers.flatMap((layer) => layer.packs);
  const rules = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));
  const { record, problems, notes } = readInspectionSheets(
    read.flatMap(({ sheets }) => sheets),
    { rules, facts: factsOf(fact), locale },
  );
  const said = ({
    code,
    file,
    sheet,
    row,
    column,
    about,
    found,
    expected,
  }: InspectionSheetProblem): string => {
    const place = placeText({
      ...(file === null ? {} : { file }),
      ...(sheet === null ? {} : { sheet }),
      ...(row === null ? {} : { row }),
      ...(column === null ? {} : { column: columnLetters(column) }),
    });
    const what = words.found(
      sheetProblem[code] ?? code,
      foundText(found),
      expected === '' ? undefined : expected,
    );
    return line(place, `${about}${words.colon}${what}`);
  };
  const noted = ({ file, sheet, row, column, found }: InspectionSheetProblem): string => {
    const at = { file: file ?? '', row: row ?? 1, column: columnLetters(column ?? 1) };
    const place = placeText(sheet === null ? at : { ...at, sheet });
    return line(place, words.noteText('unknown-column', found, undefined), words.note);
  };
  const lost = noteLines(
    read.flatMap(({ notes }) => notes),
    words,
  );
  return {
    record: lost.length > 0 ? null : record,
    lines: [...notes.map(noted), ...lost, ...problems.map(said)],
  };
};

const ofJson = async (io: Io, file: string, { fact, locale }: ReadOptions): Promise<SaidInspection> => {
  if (fact.length > 0) throw new UsageError('not-together', { option: '--fact', other: file });
  const [words, { sheetProblem }] = [wordsOf(locale), inspectWordsOf(locale)];
  const { record, issues } = readInspection(await readJsonFile(io, file));
  return {
    record,
    lines: issues.map(
      ({ pointer, code, found, expected }) =>
        `${words.error}${words.colon}${file}${words.colon}${pointer === '' ? '' : `${pointer}${words.colon}`}${words.found(sheetProblem[code] ?? code, found, expected)}`,
    ),
  };
};

const given = (record: InspectionRecord, give: Wanted): unknown => {
  if (give === 'answers') return { [record.institution]: answersFrom([record]) };
  if (give === 'entry') return inspectionEntry(record);
  return give === 'credit-record' ? creditRecordOf(record) : record;
};

/** `tuoyu inspect read`: what officers filled in. */
export const readCommand = (inspect: Command, { io, ends }: CommandContext): void => {
  inspect
    .command('read')
    .summary('read the filled-in sheets of an inspection')
    .description('Reads the filled-in sheets of an inspection back, as its record and where it goes.')
    .argument('<FILE...>', 'filled-in workbook or CSV tables, or the JSON record of an inspection')
    .option('--profile <ID>', 'set of rules of the sheets', 'nanjing')
    .addOption(
      new Option('--fact <ID=VALUE>', 'something about the visit; can be repeated')
        .default([], 'none')
        .argParser((value: string, before: readonly string[]) => [...before, value]),
    )
    .addOption(new Option('--give <WHAT>', 'what to write').choices([...wanted]).default('record'))
    .option('--output <FILE>', 'write to a file, which appears when it is whole')
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: ReadOptions) => {
      const [first = ''] = files;
      const isJson = files.some((file) => /\.json$/iu.test(file));
      if (isJson && files.length > 1)
        throw new UsageError('bad-option', { option: 'FILE', found: files.join(', '), expected: '1 .json' });
      const { record, lines } = await (isJson ? ofJson(io, first, options) : ofSheets(io, files, options));
      for (const line of lines) await io.stderr.write(`${line}\n`);
      if (record === null) {
        ends(2);
        return;
      }
      const words = inspectWordsOf(options.locale);
      const value = given(record, options.give);
      if (value === null) {
        await io.stderr.write(`${words.noPenalty(record.id)}\n`);
        ends(1);
        return;
      }
      const output = await openOutput(io, options.output);
      try {
        await output.write(`${JSON.stringify(value, null, 2)}\n`);
        await output.finish();
      } catch (error) {
        await output.abandon();
        throw error;
      }
      if (options.output === undefined) return;
      const faults = record.results.filter(({ result }) => result === 'not-met').length;
      await io.stderr.write(`${options.output}: ${words.recordRead(record.results.length, faults)}\n`);
    });
};
