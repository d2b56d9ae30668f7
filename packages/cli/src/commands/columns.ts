import { type DescribedTable, describeTables, mappingOf } from '@tuoyu/io';
import { type ExitCode, worse } from '../checking/exit-code.js';
import { placeText, saidOf } from '../checking/said.js';
import type { InputKind } from '../reading/sources.js';
import { type TableReadingOptions, tableReadingOf } from '../reading/table-options.js';
import { tableItemOf, tableSourcesOf } from '../reading/tables.js';
import { tableWordsOf } from '../texts/table-words.js';
import { wordsOf } from '../texts/words.js';
import { type CommonOptions, formatOption, localeOption, type Register } from './context.js';
import { withTableOptions } from './table-options.js';

type ColumnsOptions = CommonOptions & TableReadingOptions & { readonly input?: InputKind };

const examples = `
With --format json the result is a mapping file: save it, correct it, and give it back with --mapping. A column that
is not known is not in it; write its field, such as "/places", or null to leave the column out.

Exit codes: 0 every column is read or left out; 1 some are not; 2 wrong use or unreadable input.

Examples:
  tuoyu columns institutions.xlsx
  tuoyu columns institutions.xlsx --guess --format json > mapping.json
  tuoyu columns institutions.xlsx --mapping mapping.json
`;

/** `tuoyu columns`: what the headings of tables are read as. */
export const registerColumns: Register = (program, { io, ends }) => {
  const command = program
    .command('columns')
    .summary('say what the columns of tables are read as')
    .description(
      'Says for each column of workbooks and CSV tables which field it is read as, and what it may mean.',
    )
    .argument('<FILE...>', 'workbooks and CSV tables')
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: ColumnsOptions) => {
      const { locale, format, input } = options;
      const [words, { how }] = [wordsOf(locale), tableWordsOf(locale)];
      const reading = await tableReadingOf(io, options);
      const tables: DescribedTable[] = [];
      let code: ExitCode = 0;
      for (const sources of await tableSourcesOf(io, files, input, reading)) {
        if (!Array.isArray(sources)) {
          const said = saidOf(sources as Parameters<typeof saidOf>[0], words);
          await io.stderr.write(`${said.line}\n`);
          code = worse(code, said.code);
          continue;
        }
        const { guess, mapping } = reading;
        for await (const item of describeTables(sources, {
          guess,
          locale,
          ...(mapping === undefined ? {} : { mapping }),
        })) {
          if (item.kind === 'table') {
            tables.push(item);
            if (item.columns.some((column) => column.how === 'unknown')) code = worse(code, 1);
            continue;
          }
          const said = saidOf(tableItemOf(item), words);
          // columns stand in the table, with what they may mean
          if (format === 'pretty' && item.place.column !== undefined) {
            code = worse(code, said.code === 2 ? 1 : 0);
            continue;
          }
          await io.stderr.write(`${said.line}\n`);
          code = worse(code, said.code);
        }
      }
      ends(code);
      if (format === 'json') {
        await io.stdout.write(`${JSON.stringify(mappingOf(tables), null, 2)}\n`);
        return;
      }
      for (const { place, label, list, columns } of tables) {
        await io.stdout.write(
          `${placeText(place)}${words.colon}${label[locale]} (${list === '' ? '/' : list})\n`,
        );
        for (const column of columns) await io.stdout.write(`  ${column.column}  ${how(column, locale)}\n`);
      }
    });
  withTableOptions(command);
};
