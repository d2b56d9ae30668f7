import type { Locale } from '@tuoyu/core';
import { type DescribedColumn, type TableIssueCode, type TableNoteCode, tableTexts } from '@tuoyu/io';
import type { TableProblem } from '../reading/item.js';

/** Texts about tables, in one language. */
export interface TableWords {
  /** Before what is said for information. */
  readonly note: string;
  /** A note with what stands there and what it is taken for, may be or should be. */
  readonly noteText: (
    code: TableNoteCode | TableIssueCode,
    found: string | undefined,
    expected: string | undefined,
  ) => string;
  /** What a column is read as. */
  readonly how: (column: DescribedColumn, locale: Locale) => string;
  readonly table: { readonly [C in TableProblem | TableNoteCode | TableIssueCode]: string };
}

const codes = Object.keys(tableTexts) as (keyof typeof tableTexts)[];

const textsIn = (locale: Locale): TableWords['table'] =>
  Object.fromEntries(codes.map((code) => [code, tableTexts[code][locale]])) as {
    [C in keyof typeof tableTexts]: string;
  };

const perhaps: ReadonlySet<string> = new Set<TableNoteCode>([
  'unknown-column',
  'ambiguous-column',
  'unknown-sheet',
]);
const taken: ReadonlySet<string> = new Set<TableNoteCode>(['guessed-column', 'guessed-sheet']);

const wordsFor = (
  locale: Locale,
  {
    note,
    mark,
    words,
  }: {
    readonly note: string;
    readonly mark: (found: string) => string;
    readonly words: { readonly perhaps: string; readonly taken: string; readonly expected: string } & {
      readonly [W in 'leftOut' | 'unknown' | 'guess']: string;
    };
  },
): TableWords => {
  const table = textsIn(locale);
  return {
    note,
    table,
    how: ({ heading, target, label, how, perhaps }, language) => {
      const likely = perhaps.map((one) => `${one.label} (${one.target})`).join(' | ');
      if (how === 'left-out') return `${heading}  ${words.leftOut}`;
      if (how === 'unknown')
        return `${heading}  ${words.unknown}${likely === '' ? '' : `${words.perhaps}${likely}`}`;
      return `${heading}  → ${label[language]} (${target})${how === 'guessed' ? `  ${words.guess}` : ''}`;
    },
    noteText: (code, found, expected) => {
      const word = perhaps.has(code) ? words.perhaps : taken.has(code) ? words.taken : words.expected;
      const said = found === undefined || found === '' ? '' : mark(found);
      return `${table[code]}${said}${expected === undefined || expected === '' ? '' : `${word}${expected}`}`;
    },
  };
};

const byLocale: { readonly [L in Locale]: TableWords } = {
  'zh-CN': wordsFor('zh-CN', {
    note: '提示',
    mark: (found) => `“${found}”`,
    words: {
      perhaps: '；可能是：',
      taken: '；按此读取：',
      expected: '；应为：',
      leftOut: '不读',
      unknown: '不认识，未读',
      guess: '推测',
    },
  }),
  en: wordsFor('en', {
    note: 'note',
    mark: (found) => ` “${found}”`,
    words: {
      perhaps: '; perhaps ',
      taken: '; read as ',
      expected: '; expected ',
      leftOut: 'left out',
      unknown: 'unknown, not read',
      guess: 'a guess',
    },
  }),
};

/** The words about tables of a language. */
export const tableWordsOf = (locale: Locale): TableWords => byLocale[locale];
