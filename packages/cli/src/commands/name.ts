import {
  type LegalForm,
  type NameCheckRecord,
  nameCheckRecord,
  type ParsedName,
  parseName,
  suggestNames,
} from '@tuoyu/naming';
import type { Command } from 'commander';
import { dayOf } from '../checking/today.js';
import { styleFor } from '../formatting/style.js';
import { oneLine } from '../formatting/width.js';
import type { Io } from '../io/io.js';
import { givenOrLines } from '../reading/given.js';
import { foundingWordsOf } from '../texts/founding-words.js';
import { wordsOf } from '../texts/words.js';
import {
  type CommandContext,
  type CommonOptions,
  colorOption,
  formatOption,
  localeOption,
  type Register,
} from './context.js';
import { dayOption, legalFormOption, placeOption } from './founding-options.js';

interface NameOptions extends CommonOptions {
  readonly asOf: string;
  readonly existing?: boolean;
  readonly legalForm?: LegalForm;
  readonly seat?: string;
  readonly scope?: string;
}

interface SuggestOptions extends NameOptions {
  readonly division?: string;
  readonly industry?: string;
  readonly form?: string;
}

const contextOf = ({ asOf, existing, legalForm, seat, scope }: NameOptions) => ({
  asOf,
  existing,
  legalForm,
  seat,
  scope,
});

/** One answer a name: an array as JSON, or lines for people. */
const answers = async <A>(
  io: Io,
  given: readonly string[],
  format: string,
  answer: (name: string) => A,
  lines: (answered: A) => readonly string[],
): Promise<void> => {
  let count = 0;
  for await (const name of givenOrLines(io, given)) {
    const answered = answer(name);
    await io.stdout.write(
      format === 'json'
        ? `${count === 0 ? '[\n' : ',\n'}${JSON.stringify(answered)}`
        : `${lines(answered).join('\n')}\n`,
    );
    count += 1;
  }
  if (format === 'json') await io.stdout.write(count === 0 ? '[]\n' : '\n]\n');
};

const partLine = ({ parts }: Pick<ParsedName, 'parts'>): string =>
  [parts.division, parts.tradeName, parts.industry, parts.form].map((part) => part ?? '–').join(' | ');

const shared = (command: Command, { io }: CommandContext): Command =>
  command
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addOption(dayOption('--as-of <DATE>', 'day of the question').default(dayOf(io.now()), 'today'))
    .addOption(placeOption('--seat <CODE>', 'division of the seat (GB/T 2260)'));

const checkCommand = (names: Command, context: CommandContext): void => {
  const { io, ends } = context;
  shared(names.command('check'), context)
    .summary('check names against naming law')
    .description('Checks names of childcare institutions; ends with 1 when a name breaks a rule.')
    .argument('[NAME...]', 'names; without one, one a line from standard input')
    .option('--existing', 'the names are registered already', false)
    .addOption(legalFormOption())
    .option('--scope <TEXT>', 'scope of activity or business scope')
    .addHelpText(
      'after',
      `
Examples:
  tuoyu name check '南京小红花托育服务有限公司' --seat 320106
  tuoyu name check --format json < names.txt
`,
    )
    .action(async (given: readonly string[], options: NameOptions) => {
      const { format, locale, color } = options;
      const [words, more, style] = [
        wordsOf(locale),
        foundingWordsOf(locale),
        styleFor(io.env, io.stdout, color),
      ];
      const lines = ({ input, breach, findings, parts }: NameCheckRecord): readonly string[] => {
        const tint = breach === true ? style.red : breach === false ? style.green : style.yellow;
        return [
          `${oneLine(input)}  ${tint(more.breach[`${breach}`])}`,
          style.faint(`  ${oneLine(partLine({ parts }))}`),
          ...findings.map(
            ({ level, message }) => `  ${more.nameLevel[level]}${words.colon}${oneLine(message[locale])}`,
          ),
        ];
      };
      await answers(
        io,
        given,
        format,
        (name) => {
          const record = nameCheckRecord(name, contextOf(options));
          if (record.breach === true) ends(1);
          return record;
        },
        lines,
      );
    });
};

const parseCommand = (names: Command, context: CommandContext): void => {
  const { io } = context;
  shared(names.command('parse'), context)
    .summary('read names into their parts')
    .description('Reads names into division, trade name, industry and form; all readings, likeliest first.')
    .argument('[NAME...]', 'names; without one, one a line from standard input')
    .addHelpText(
      'after',
      `
Examples:
  tuoyu name parse '南京小红花托育服务有限公司'
`,
    )
    .action(async (given: readonly string[], { format, asOf, seat }: NameOptions) => {
      await answers(
        io,
        given,
        format,
        (name) => parseName(name, { on: asOf, seat }),
        ({ input, kind, readings }) => [
          `${oneLine(input)}  ${kind}`,
          ...readings.map((reading) => `  ${oneLine(partLine(reading))}`),
        ],
      );
    });
};

const suggestCommand = (names: Command, context: CommandContext): void => {
  const { io } = context;
  shared(names.command('suggest'), context)
    .summary('suggest names')
    .description(
      'Suggests names that break no rule, best first. Whether a name is free only the register knows.',
    )
    .argument('<TRADE-NAME>', 'trade name (字号)')
    .addOption(legalFormOption())
    .option('--division <TEXT>', 'division in front of the name')
    .option('--industry <TEXT>', 'industry word')
    .option('--form <TEXT>', 'form word')
    .addHelpText(
      'after',
      `
Examples:
  tuoyu name suggest 小红花 --seat 320106 --legal-form social-service-body
`,
    )
    .action(async (tradeName: string, options: SuggestOptions) => {
      const { format, locale, division, industry, form } = options;
      const found = suggestNames({ tradeName, division, industry, form }, contextOf(options));
      const data = found.map(({ name, parts, why }) => ({ name, parts, why }));
      if (format === 'json') await io.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
      else if (found.length === 0) await io.stdout.write(`${foundingWordsOf(locale).noSuggestion}\n`);
      else
        await io.stdout.write(data.map(({ name, why }) => `${oneLine(name)}\n  ${why[locale]}\n`).join(''));
    });
};

/** `tuoyu name`: names of childcare institutions. */
export const registerName: Register = (program, context) => {
  const names = program
    .command('name')
    .summary('check, read and suggest names')
    .description('Works with names of childcare institutions (托育机构名称).');
  checkCommand(names, context);
  parseCommand(names, context);
  suggestCommand(names, context);
};
