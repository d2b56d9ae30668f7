import type { Locale } from '@tuoyu/core';
import { type TableIssueCode, type TableNoteCode, tableTexts } from '@tuoyu/io';
import type { TableProblem } from '../reading/item.js';

/** Texts about tables, in one language. */
export interface TableWords {
  /** Before what is said for information. */
  readonly note: string;
  readonly table: { readonly [C in TableProblem | TableNoteCode | TableIssueCode]: string };
}

const codes = Object.keys(tableTexts) as (keyof typeof tableTexts)[];

const textsIn = (locale: Locale): TableWords['table'] =>
  Object.fromEntries(codes.map((code) => [code, tableTexts[code][locale]])) as {
    [C in keyof typeof tableTexts]: string;
  };

const byLocale: { readonly [L in Locale]: TableWords } = {
  'zh-CN': { note: '提示', table: textsIn('zh-CN') },
  en: { note: 'note', table: textsIn('en') },
};

/** The words about tables of a language. */
export const tableWordsOf = (locale: Locale): TableWords => byLocale[locale];
