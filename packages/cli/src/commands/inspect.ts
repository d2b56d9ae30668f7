import { evaluate, type Report } from '@tuoyu/core';
import { type CellValue, writeCsv, writeWorkbook } from '@tuoyu/io';
import { parseInstitution } from '@tuoyu/model';
import { INSPECTION_SHEETS_FORMAT, type InspectionSheets, inspectionSheets } from '@tuoyu/nanjing';
import type { Command } from 'commander';
import { knownProfile, makePlan } from '../checking/make-plan.js';
import { dayOf } from '../checking/today.js';
import { factsTable, tableOf } from '../formatting/sheets.js';
import { openOutput } from '../io/output.js';
import { choicesFrom } from '../reading/decisions.js';
import { readJsonFile } from '../reading/json-file.js';
import { inspectWordsOf } from '../texts/inspect-words.js';
import { UsageError } from '../usage-error.js';
import {
  type CommandContext,
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
  type Register,
} from './context.js';
import { dayOption, placeOption } from './founding-options.js';
import { readCommand } from './inspect-read.js';

interface SheetCommandOptions extends CommonOptions {
  readonly profile: string;
  readonly asOf: string;
  readonly place?: string;
  readonly choices?: string;
  readonly output?: string;
  readonly all: boolean;
}

const examples = `
Without FILE the sheets list every operating duty once; with the record of an institution they go by class, room and
person, with what the record tells. A department has a sheet only where a text names it as supervising.
A workbook begins with a sheet about the visit; what officers fill in comes back with tuoyu inspect read.

Examples:
  tuoyu inspect sheet --format xlsx --output sheets.xlsx
  tuoyu inspect sheet institution.json --format csv --output sheets.csv
  tuoyu inspect sheet institution.json --locale en
`;

const sheetCommand = (inspect: Command, { io }: CommandContext): void => {
  inspect
    .command('sheet')
    .summary('write the checklist of each department')
    .description(
      'Writes the checklist of an on-site inspection, one sheet a department, from the operating duties.',
    )
    .argument('[FILE]', 'the record of one institution')
    .option('--profile <ID>', 'set of rules', 'nanjing')
    .addOption(dayOption('--as-of <DATE>', 'day of the inspection').default(dayOf(io.now()), 'today'))
    .addOption(placeOption('--place <CODE>', 'division (GB/T 2260) that stands in for the seat'))
    .option('--choices <FILE>', 'options taken where the law leaves a choice')
    .option('--all', 'list also what does not apply', false)
    .option('--output <FILE>', 'write to a file, which appears when it is whole')
    .addOption(formatOption(['pretty', 'json', 'csv', 'xlsx']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (file: string | undefined, options: SheetCommandOptions) => {
      const { profile, asOf, place, locale, format, output, all } = options;
      if (format === 'xlsx' && output === undefined) throw new UsageError('binary-on-terminal', { format });
      const choices =
        options.choices === undefined
          ? undefined
          : choicesFrom(options.choices, await readJsonFile(io, options.choices));
      const plan = makePlan(knownProfile(profile), { profile, asOf, place, choices });
      let report: Report | undefined;
      let name = '';
      let key = '';
      if (file !== undefined) {
        const { institution, unknowns } = parseInstitution(await readJsonFile(io, file));
        key = institution.key ?? '';
        report = evaluate(plan, institution, { unknowns });
        name = institution.name ?? institution.key ?? '';
      }
      const sheets = inspectionSheets(plan, { locale, all, ...(report === undefined ? {} : { report }) });
      const tables = sheets.map((sheet) => tableOf(sheet, locale));
      const words = inspectWordsOf(locale);
      const textual = (): string => {
        if (format === 'json') {
          const file: InspectionSheets = {
            format: INSPECTION_SHEETS_FORMAT,
            asOf,
            institution: name,
            sheets,
          };
          return `${JSON.stringify(file, null, 2)}\n`;
        }
        if (format === 'csv') {
          const department = locale === 'en' ? 'Department' : '部门';
          const headers = tables[0]?.columns.map(({ header }) => header) ?? [];
          const rows = tables.flatMap((table, at) =>
            [...(table.rows ?? [])].map((row): readonly CellValue[] => [sheets[at]?.title ?? '', ...row]),
          );
          return writeCsv([[department, ...headers], ...rows]);
        }
        const lines = sheets.flatMap(({ title, items }) => [
          '',
          `${title}  ${words.count(items.length)}`,
          ...items.map(
            ({ subject, title: text, recorded }) =>
              `  [ ] ${subject === '' ? '' : `${subject}  `}${text}${recorded === null ? '' : `  (${words.outcome[recorded]})`}`,
          ),
        ]);
        return `${[words.head(name, asOf), ...lines].join('\n')}\n`;
      };
      const target = await openOutput(io, output);
      const facts = factsTable({ institution: key }, locale);
      await target.write(format === 'xlsx' ? await writeWorkbook([facts, ...tables]) : textual());
      await target.finish();
    });
};

/** `tuoyu inspect`: what inspections on site need. */
export const registerInspect: Register = (program, context) => {
  const inspect = program
    .command('inspect')
    .summary('sheets for inspections on site')
    .description('Works with inspections on site (现场检查): the sheets, and what officers bring back.');
  sheetCommand(inspect, context);
  readCommand(inspect, context);
};
