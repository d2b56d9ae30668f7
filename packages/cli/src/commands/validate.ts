import type { Issue } from '@tuoyu/core';
import { checkConsistency, issueTexts, parseInstitution } from '@tuoyu/model';
import { Option } from 'commander';
import { eachRecord } from '../checking/each-record.js';
import { dayOf } from '../checking/today.js';
import type { InputKind } from '../reading/sources.js';
import { moreWordsOf } from '../texts/more-words.js';
import { wordsOf } from '../texts/words.js';
import { type CommonOptions, colorOption, formatOption, localeOption, type Register } from './context.js';

interface ValidateOptions extends CommonOptions {
  readonly asOf: string;
  readonly input?: InputKind;
}

interface Validated {
  readonly input: { readonly file: string; readonly line: number; readonly key?: string };
  readonly issues: readonly Issue[];
}

const examples = `
Exit codes: 0 no issues; 1 issues; 2 wrong use or unreadable input.

Examples:
  tuoyu validate institution.json
  tuoyu validate all.ndjson --format json
`;

/** `tuoyu validate`: whether records can be read and agree with themselves; no rule is asked. */
export const registerValidate: Register = (program, { io, ends }) => {
  program
    .command('validate')
    .summary('check the data, not the institutions')
    .description(
      'Says what of a record can not be read, and where a record contradicts itself. No rule is asked.',
    )
    .argument('<FILE...>', 'files or folders of records, or - for standard input')
    .addOption(
      new Option('--as-of <DATE>', 'day after which dates are in the future').default(
        dayOf(io.now()),
        'today',
      ),
    )
    .addOption(formatOption(['pretty', 'json']))
    .addOption(localeOption(io))
    .addOption(
      new Option('--input <FORMAT>', 'what the files hold, whatever their names').choices(['json', 'ndjson']),
    )
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (files: readonly string[], { asOf, format, locale, input }: ValidateOptions) => {
      const words = wordsOf(locale);
      const more = moreWordsOf(locale);
      const all: Validated[] = [];
      const code = await eachRecord(io, files, input, words, (item) => {
        const { institution, issues } = parseInstitution(item.value);
        const found = unique([...issues, ...checkConsistency(institution, { asOf })]);
        const lines = item.linesOf(found.map(({ pointer }) => pointer));
        const { file, line } = item.place;
        const key = institution.key ?? undefined;
        all.push({
          input: { file, line, ...(key === undefined ? {} : { key }) },
          issues: found.map((issue) => ({
            ...issue,
            origin: { file, line: lines.get(issue.pointer) ?? line },
          })),
        });
        return found.length === 0 ? 0 : 1;
      });
      ends(code);
      if (format === 'json') {
        await io.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
        return;
      }
      const lines = all.flatMap(({ issues }) =>
        issues.map(({ pointer, code: problem, found, expected, origin }) => {
          const text = Object.entries(issueTexts).find(([known]) => known === problem)?.[1][locale];
          return `${origin?.file}:${origin?.line}${words.colon}${pointer}${words.colon}${words.found(text ?? problem, found, expected)}`;
        }),
      );
      const total = all.reduce((sum, { issues }) => sum + issues.length, 0);
      await io.stdout.write(
        `${[...lines, total === 0 ? more.clean : more.records(all.length, total)].join('\n')}\n`,
      );
    });
};

const unique = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.pointer}\n${issue.code}`, issue])).values(),
];
