import { parseInstitution } from '@tuoyu/model';
import { checkFiling, type FilingCheck } from '@tuoyu/registration';
import { type Command, Option } from 'commander';
import { eachRecord } from '../checking/each-record.js';
import { dayOf } from '../checking/today.js';
import type { InputKind } from '../reading/sources.js';
import { foundingWordsOf } from '../texts/founding-words.js';
import { wordsOf } from '../texts/words.js';
import {
  type CommandContext,
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
} from './context.js';
import { dayOption } from './founding-options.js';

interface CheckFileOptions extends CommonOptions {
  readonly asOf: string;
  readonly input?: InputKind;
}

interface CheckedFile extends FilingCheck {
  readonly input: { readonly file: string; readonly line: number; readonly key?: string };
}

/** `tuoyu register check`: the file of a filing. */
export const checkCommand = (register: Command, { io, ends }: CommandContext): void => {
  register
    .command('check')
    .summary('check the file of a filing')
    .description(
      'Checks the papers of a filing and the record that they belong to; ends with 1 when a file is incomplete.',
    )
    .argument('<FILE...>', 'files or folders of records, or - for standard input')
    .addOption(dayOption('--as-of <DATE>', 'day of the check').default(dayOf(io.now()), 'today'))
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(
      new Option('--input <FORMAT>', 'what the files hold, whatever their names').choices(['json', 'ndjson']),
    )
    .addOption(colorOption())
    .addHelpText(
      'after',
      `
Examples:
  tuoyu register check file.json
  tuoyu register check files.ndjson --as-of 2026-11-23 --format json
`,
    )
    .action(async (files: readonly string[], { asOf, format, locale, input }: CheckFileOptions) => {
      const [words, more] = [wordsOf(locale), foundingWordsOf(locale)];
      const all: CheckedFile[] = [];
      const code = await eachRecord(io, files, input, words, ({ value, place: { file, line } }) => {
        const { institution, unknowns } = parseInstitution(value);
        const check = checkFiling(institution, { asOf, unknowns });
        const key = institution.key ?? undefined;
        all.push({ input: { file, line, ...(key === undefined ? {} : { key }) }, ...check });
        return check.state === 'incomplete' ? 1 : 0;
      });
      ends(code);
      if (format === 'json') {
        await io.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
        return;
      }
      const lines = all.flatMap(({ input: { file, line }, state, findings }) => [
        `${file}:${line}  ${more.file[state]}`,
        ...findings
          .filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown')
          .map(
            ({ subject, person, outcome, message }) =>
              `  ${more.outcome[outcome]}${words.colon}${subject}${words.colon}${person === undefined ? '' : `${person.label[locale]}${words.colon}`}${message[locale]}`,
          ),
      ]);
      await io.stdout.write(`${[...lines, ''].join('\n')}`);
    });
};
