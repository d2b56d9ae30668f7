import type { Scheme } from '@tuoyu/scheme';
import {
  checkNanjingScheme,
  newNanjingScheme,
  newWst821Form,
  socialOrganisationTemplate,
  WST821_FORM_FORMAT,
} from '@tuoyu/star-rating';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { knownProfile } from '../checking/make-plan.js';
import type { Io } from '../io/io.js';
import { openOutput } from '../io/output.js';
import { formAsCsv, formAsSheet } from '../rating/form-file.js';
import { problemLines } from '../rating/problems.js';
import { formFromFile } from '../rating/read-form.js';
import { knownIds, schemeFrom } from '../rating/scheme-named.js';
import { isRecord } from '../reading/item.js';
import { readJsonFile } from '../reading/json-file.js';
import { ratingWordsOf } from '../texts/rating-words.js';
import { wordsOf } from '../texts/words.js';
import { UsageError } from '../usage-error.js';
import {
  type CommandContext,
  type CommonOptions,
  formatOption,
  localeOption,
  type Register,
} from './context.js';

interface NewOptions extends CommonOptions {
  readonly stars?: number;
  readonly output?: string;
}

interface CheckOptions extends CommonOptions {
  readonly profile: string;
  readonly for?: 'nanjing';
  readonly output?: string;
}

const templates = ['ws-t-821', 'nanjing', 'social-organisation'] as const;

const written = async (io: Io, file: string | undefined, data: string | Uint8Array): Promise<void> => {
  const output = await openOutput(io, file);
  try {
    await output.write(data);
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
};

const newExamples = `
ws-t-821             a form for whoever holds the printed WS/T 821-2023: every indicator with maximum, basic standard
                     yes or no, and page; cut-offs. As JSON, or as a table (--output form.xlsx, form.csv). It loads only when
                     each dimension adds up and sixteen indicators are basic standards; then it grades in full.
nanjing              a scheme with the stars that --stars says and everything else empty: no text fixes it.
social-organisation  grades 1A to 5A with the bands of Huaining county; indicators and the beginning of 1A are empty.

Examples:
  tuoyu scheme new ws-t-821 --output form.xlsx
  tuoyu scheme new nanjing --stars 5 --output stars.json
`;

const wholeStars = (value: string): number => {
  if (!/^[1-9]\d?$/u.test(value)) throw new InvalidArgumentError('A whole number from 1 to 99 is expected.');
  return Number(value);
};

const newCommand = (schemes: Command, { io }: CommandContext): void => {
  schemes
    .command('new')
    .summary('write a form or a template to fill in')
    .description('Writes a form or a template of a scheme, with everything empty that nobody may invent.')
    .addArgument(new Argument('<TEMPLATE>', 'what to write').choices([...templates]))
    .addOption(new Option('--stars <N>', 'how many stars the scheme has, for nanjing').argParser(wholeStars))
    .option('--output <FILE>', 'write to a file; .xlsx or .csv for a form as a table')
    .addOption(localeOption(io))
    .addHelpText('after', newExamples)
    .action(async (template: (typeof templates)[number], { stars, output, locale }: NewOptions) => {
      const table = /\.(?:csv|xlsx)$/iu.exec(output ?? '')?.[0].toLowerCase();
      if (template === 'ws-t-821' && table !== undefined) {
        const form = newWst821Form();
        await written(
          io,
          output,
          table === '.csv' ? formAsCsv(form, locale) : await formAsSheet(form, locale),
        );
        return;
      }
      if (table !== undefined)
        throw new UsageError('bad-option', { option: '--output', found: output ?? '', expected: '.json' });
      if (template === 'nanjing' && stars === undefined)
        throw new UsageError('bad-option', { option: '--stars', found: '–', expected: '1, 2, 3, …' });
      const value =
        template === 'ws-t-821'
          ? newWst821Form()
          : template === 'nanjing'
            ? newNanjingScheme({ stars: stars ?? 1 })
            : socialOrganisationTemplate;
      await written(io, output, `${JSON.stringify(value, null, 2)}\n`);
    });
};

const checkExamples = `
FILE is a scheme (tuoyu schema scheme) or a filled-in form of WS/T 821-2023, as JSON or as a table. Everything that
is wrong is named at once, with its place. --for nanjing also asks for what the plan fixes and for every figure.
--output writes the scheme that a form gives.

Exit codes: 0 it can be used; 1 something is wrong or missing; 2 wrong use or an unreadable file; 3 a fault of the program.

Examples:
  tuoyu scheme check scheme.json
  tuoyu scheme check form.xlsx --output scheme.json
  tuoyu scheme check stars.json --for nanjing
`;

const itemCount = (nodes: Scheme['children']): number =>
  nodes.reduce((sum, node) => sum + ('children' in node ? itemCount(node.children) : 1), 0);

const unknownFigures = (nodes: Scheme['children']): number =>
  nodes.reduce(
    (sum, node) =>
      sum + (node.max === null ? 1 : 0) + ('children' in node ? unknownFigures(node.children) : 0),
    0,
  );

const checkCommand = (schemes: Command, { io, ends }: CommandContext): void => {
  schemes
    .command('check')
    .summary('check a scheme or a filled-in form')
    .description('Checks whether a scheme, or a filled-in form, can be used.')
    .argument('<FILE>', 'scheme or form')
    .option('--profile <ID>', 'set of rules that the scheme may name', 'cn')
    .addOption(new Option('--for <PLACE>', 'ask for what a place fixes').choices(['nanjing']))
    .addOption(formatOption(['pretty', 'json']))
    .option('--output <FILE>', 'write the scheme')
    .addOption(localeOption(io))
    .addHelpText('after', checkExamples)
    .action(async (file: string, options: CheckOptions) => {
      const { locale, format, output } = options;
      const words = wordsOf(locale);
      const more = ratingWordsOf(locale);
      const known = knownProfile(options.profile);
      const isTable = /\.(?:csv|tsv|xls[xm]?)$/iu.test(file);
      const { value, lines } = isTable
        ? await formFromFile(io, file, locale)
        : { value: await readJsonFile(io, file), lines: [] };
      for (const line of lines) await io.stderr.write(`${line}\n`);
      if (value === undefined) {
        ends(2);
        return;
      }
      const isForm =
        isRecord(value) && (value as { readonly format?: unknown }).format === WST821_FORM_FORMAT;
      const { scheme, problems } =
        options.for === 'nanjing' && !isForm
          ? checkNanjingScheme(value, knownIds(known))
          : schemeFrom(value, known);
      if (lines.length > 0) ends(2);
      if (scheme === undefined || lines.length > 0) ends(1);
      if (format === 'json') {
        await io.stdout.write(
          `${JSON.stringify({ ok: scheme !== undefined && lines.length === 0, problems }, null, 2)}\n`,
        );
      } else if (scheme === undefined) {
        await io.stdout.write(`${problemLines(file, problems, words).join('\n')}\n`);
      } else {
        const open =
          unknownFigures(scheme.children) +
          scheme.levels.reduce((sum, { from }) => sum + (from === null ? 1 : 0), 0);
        const said = [
          more.schemeFine(
            scheme.title[locale],
            scheme.official !== false,
            scheme.levels.length,
            itemCount(scheme.children),
          ),
          ...(open > 0 ? [more.unknownFigures(open)] : []),
        ];
        await io.stdout.write(`${said.join('\n')}\n`);
      }
      if (scheme !== undefined && lines.length === 0 && output !== undefined)
        await written(io, output, `${JSON.stringify(scheme, null, 2)}\n`);
    });
};

/** `tuoyu scheme`: schemes of stars and grades as files. */
export const registerScheme: Register = (program, context) => {
  const schemes = program
    .command('scheme')
    .summary('write and check schemes of stars or grades')
    .description('Works with rating schemes as files: templates and forms to fill in, and their check.');
  newCommand(schemes, context);
  checkCommand(schemes, context);
};
