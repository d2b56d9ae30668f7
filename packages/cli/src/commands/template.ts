import { type Phase, requirements } from '@tuoyu/core';
import { layoutNamed, templateSheets, writeCsv, writeWorkbook } from '@tuoyu/io';
import { Option } from 'commander';
import { knownProfile, makePlan } from '../checking/make-plan.js';
import { dayOf } from '../checking/today.js';
import { openOutput } from '../io/output.js';
import { moreWordsOf } from '../texts/more-words.js';
import { UsageError } from '../usage-error.js';
import { type CommonOptions, localeOption, phaseOption, type Register } from './context.js';

interface TemplateCommandOptions extends Omit<CommonOptions, 'format'> {
  readonly profile: string;
  readonly asOf: string;
  readonly phase?: Phase;
  readonly format: 'xlsx' | 'csv';
  readonly table?: string;
  readonly output?: string;
}

const examples = `
The workbook has a sheet of institutions and one for each list of theirs, such as rooms, classes and staff, with the
columns that the rules read. Each heading has a note with what may stand below it, and drop-downs where there is a
list. Rows of a list name their institution by its record key. tuoyu check reads it without a mapping.

CSV has one table a file: --table names it. Files named after their tables belong together.

Examples:
  tuoyu template --output institutions.xlsx
  tuoyu template --phase filing --locale en --output filing.xlsx
  tuoyu template --format csv --output institutions.csv
  tuoyu template --format csv --table staff --output staff.csv
`;

/** `tuoyu template`: an empty table with what the rules of a profile need. */
export const registerTemplate: Register = (program, { io }) => {
  program
    .command('template')
    .summary('write an empty table to fill in')
    .description('Writes an empty workbook or CSV table that asks for what the rules of a profile read.')
    .option('--profile <ID>', 'set of rules', 'cn')
    .addOption(
      new Option('--as-of <DATE>', 'day on which the rules are asked').default(dayOf(io.now()), 'today'),
    )
    .addOption(phaseOption())
    .addOption(new Option('--format <FORMAT>', 'kind of table').choices(['xlsx', 'csv']).default('xlsx'))
    .option('--table <NAME>', 'table of a CSV file, such as institutions, classes or staff')
    .option('--output <FILE>', 'file to write, which appears when it is whole')
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async ({ profile, asOf, phase, format, table, output, locale }: TemplateCommandOptions) => {
      if (format === 'xlsx' && output === undefined && io.stdout.isTerminal) {
        throw new UsageError('binary-on-terminal', { format });
      }
      // what only measures read is not asked of those who want one phase
      const needed = requirements(makePlan(knownProfile(profile), { profile, asOf, phase })).filter(
        ({ rules }) => phase === undefined || rules.length > 0,
      );
      const { readBy } = moreWordsOf(locale);
      const notes = Object.fromEntries(needed.map(({ pattern, rules }) => [pattern, readBy(rules.length)]));
      const sheets = templateSheets({ fields: needed.map(({ pattern }) => pattern), locale, notes });
      let data: string | Uint8Array;
      if (format === 'xlsx') data = await writeWorkbook(sheets);
      else {
        const wanted = layoutNamed(table ?? 'institutions');
        const sheet = sheets.find(({ name }) => layoutNamed(name) === wanted && wanted !== undefined);
        if (sheet === undefined) {
          const expected = sheets.map(({ name }) => name).join(', ');
          throw new UsageError('bad-option', { option: '--table', found: table ?? '', expected });
        }
        data = writeCsv([sheet.columns.map(({ header }) => header)]);
      }
      const target = await openOutput(io, output);
      try {
        await target.write(data);
        await target.finish();
      } catch (error) {
        await target.abandon();
        throw error;
      }
    });
};
