import type { Issue, Locale } from '@tuoyu/core';
import { checkConsistency, issueTexts } from '@tuoyu/model';
import { Option } from 'commander';
import { eachRecord } from '../checking/each-record.js';
import { placeText } from '../checking/said.js';
import { dayOf } from '../checking/today.js';
import { oneLine } from '../formatting/width.js';
import type { Place } from '../reading/item.js';
import { parsedItem, withOrigin, withoutPartialLists } from '../reading/parsed-item.js';
import type { InputKind } from '../reading/sources.js';
import { type TableReadingOptions, tableReadingOf } from '../reading/table-options.js';
import { moreWordsOf } from '../texts/more-words.js';
import { type Words, wordsOf } from '../texts/words.js';
import { type CommonOptions, colorOption, formatOption, localeOption, type Register } from './context.js';
import { tableHelp, withTableOptions } from './table-options.js';

interface ValidateOptions extends CommonOptions, TableReadingOptions {
  readonly asOf: string;
  readonly input?: InputKind;
}

interface Validated {
  readonly input: Place & { readonly key?: string };
  readonly issues: readonly Issue[];
}

const examples = `
Every cell that gives no value is named with its file, sheet, row and column, the record, what was found and what
may stand there. What is wrong with a heading, a sheet or a row that gives no record stands on standard error.
${tableHelp}
Exit codes: 0 no issues; 1 issues; 2 wrong use or unreadable input.

Examples:
  tuoyu validate institution.json
  tuoyu validate all.ndjson --format json
  tuoyu validate institutions.xlsx --mapping mapping.json
`;

/** `tuoyu validate`: whether records can be read and agree with themselves; no rule is asked. */
export const registerValidate: Register = (program, { io, ends }) => {
  const command = program
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
    .addOption(formatOption(['pretty', 'json', 'ndjson']))
    .addOption(localeOption(io))
    .addOption(colorOption())
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: ValidateOptions) => {
      const { asOf, format, locale, input } = options;
      const words = wordsOf(locale);
      const reading = await tableReadingOf(io, options);
      const counts = { records: 0, issues: 0 };
      const write = (text: string) => io.stdout.write(text);
      const put = async (validated: Validated, name: string | undefined): Promise<void> => {
        counts.records += 1;
        counts.issues += validated.issues.length;
        if (format === 'ndjson') await write(`${JSON.stringify(validated)}\n`);
        else if (format === 'json') {
          const text = JSON.stringify(validated, null, 2).replace(/^/gm, '  ');
          await write(`${counts.records === 1 ? '[\n' : ',\n'}${text}`);
        } else {
          for (const issue of validated.issues)
            await write(`${issueLine(issue, validated.input.key ?? name, words, locale)}\n`);
        }
      };
      const code = await eachRecord(
        io,
        files,
        input,
        words,
        async (item) => {
          const parsed = parsedItem(item);
          const { institution, issues } = parsed;
          const consistency = withOrigin(checkConsistency(withoutPartialLists(parsed), { asOf }), item);
          const found = unique([...issues, ...consistency]);
          const key = institution.key ?? undefined;
          await put(
            { input: { ...item.place, ...(key === undefined ? {} : { key }) }, issues: found },
            institution.name ?? undefined,
          );
          return found.length === 0 ? 0 : 1;
        },
        reading,
      );
      ends(code);
      if (format === 'json') await write(counts.records === 0 ? '[]\n' : '\n]\n');
      else if (format === 'pretty') {
        const more = moreWordsOf(locale);
        await write(`${counts.issues === 0 ? more.clean : more.records(counts.records, counts.issues)}\n`);
      }
    });
  withTableOptions(command);
};

const issueLine = (
  { pointer, code, found, expected, origin }: Issue,
  record: string | undefined,
  words: Words,
  locale: Locale,
): string => {
  const text = Object.hasOwn(issueTexts, code)
    ? issueTexts[code as keyof typeof issueTexts][locale]
    : Object.hasOwn(words.table, code)
      ? words.table[code as keyof Words['table']]
      : code;
  const place = placeText(origin ?? {});
  const named = record === undefined || origin?.row === undefined ? '' : ` (${oneLine(record)})`;
  return `${place}${named}${words.colon}${pointer}${words.colon}${words.found(text, found, expected)}`;
};

const unique = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(
    issues.map((issue) => [
      `${issue.pointer}\n${issue.code}\n${issue.origin?.column ?? ''}${issue.origin?.row ?? ''}`,
      issue,
    ]),
  ).values(),
];
