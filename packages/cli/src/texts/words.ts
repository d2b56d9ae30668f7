import type { Locale } from '@tuoyu/core';
import { type ReportWords, reportWordsOf } from '@tuoyu/report';
import type { BaselineGap } from '../checking/baseline.js';
import type { ReadProblem, TableProblem } from '../reading/item.js';
import type { UsageCode, UsageInfo } from '../usage-error.js';
import { en } from './en.js';
import { type TableWords, tableWordsOf } from './table-words.js';
import { zhCn } from './zh-cn.js';

/** Texts of the command that are no part of a report and no help page, in one language. */
export interface CommandWords {
  readonly level: { readonly [L in 'valid' | 'legacy' | 'invalid']: string };
  readonly readProblem: { readonly [P in Exclude<ReadProblem, TableProblem>]: string };
  /** What a decision lacks, by kind of problem. */
  readonly decisionProblem: { readonly [problem: string]: string };
  readonly usage: { readonly [C in UsageCode]: (info: UsageInfo[C]) => string };
  readonly error: string;
  readonly warning: string;
  readonly fault: string;
  readonly baselineExceeded: (gap: BaselineGap) => string;
  readonly baselineStale: (gap: BaselineGap) => string;
  readonly department: string;
  readonly kind: string;
  readonly division: string;
  readonly ruleColumns: { readonly [C in 'id' | 'title' | 'obligation' | 'basis']: string };
  readonly rules: (count: number, asOf: string, profile: string) => string;
}

/** Every text of the command that is no help page, in one language. */
export type Words = ReportWords &
  TableWords &
  Omit<CommandWords, 'readProblem'> & { readonly readProblem: { readonly [P in ReadProblem]: string } };

const wordsIn = (locale: Locale, own: CommandWords): Words => {
  const tables = tableWordsOf(locale);
  const readProblem = { ...tables.table, ...own.readProblem };
  return { ...reportWordsOf(locale), ...own, ...tables, readProblem };
};

const byLocale: { readonly [L in Locale]: Words } = {
  'zh-CN': wordsIn('zh-CN', zhCn),
  en: wordsIn('en', en),
};

export const wordsOf = (locale: Locale): Words => byLocale[locale];
