import { encodings } from '@tuoyu/io';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { inputKinds } from '../reading/sources.js';

/** What is said of tables in the help of commands that read them. */
export const tableHelp = `
Tables: .xlsx workbooks and .csv files (UTF-8 or GB 18030, any delimiter). Headings are the names of the fields in
Chinese or English, as tuoyu template writes them; tuoyu columns FILE shows what each is read as. A heading that is
not known is not read and named, until a mapping file (--mapping) says what it is, or --guess lets the likeliest be
taken, each with a word about it. CSV files named after the tables of a template belong together.
`;

const delimiter = (value: string): string => {
  const character = value === 'tab' || value === '\\t' ? '\t' : value;
  if ([...character].length !== 1 || /["\r\n]/.test(character)) {
    throw new InvalidArgumentError('One character is expected, or tab.');
  }
  return character;
};

/** Adds the options about tables, `--input` among them. */
export const withTableOptions = (command: Command, more: readonly string[] = []): Command =>
  command
    .addOption(
      new Option('--input <FORMAT>', 'what the files hold, whatever their names').choices([
        ...inputKinds,
        ...more,
      ]),
    )
    .option('--mapping <FILE>', 'which heading of a table is which field')
    .option('--guess', 'let the likeliest field be taken for an unknown heading, and say so', false)
    .addOption(
      new Option('--encoding <NAME>', 'encoding of CSV files; told from them by default').choices([
        ...encodings,
      ]),
    )
    .addOption(
      new Option('--delimiter <CHARACTER>', 'what stands between the cells of CSV files').argParser(
        delimiter,
      ),
    );
