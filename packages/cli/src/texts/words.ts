import type { Locale } from '@tuoyu/core';
import { type ReportWords, reportWordsOf } from '@tuoyu/report';
import type { ReadProblem } from '../reading/item.js';
import type { UsageCode, UsageInfo } from '../usage-error.js';
import { en } from './en.js';
import { zhCn } from './zh-cn.js';

/** Texts of the command that are no part of a report and no help page, in one language. */
export interface CommandWords {
  readonly level: { readonly [L in 'valid' | 'legacy' | 'invalid']: string };
  readonly readProblem: { readonly [P in ReadProblem]: string };
  /** What a decision lacks, by kind of problem. */
  readonly decisionProblem: { readonly [problem: string]: string };
  readonly usage: { readonly [C in UsageCode]: (info: UsageInfo[C]) => string };
  readonly error: string;
  readonly warning: string;
  readonly fault: string;
  readonly department: string;
  readonly kind: string;
  readonly division: string;
  readonly ruleColumns: { readonly [C in 'id' | 'title' | 'obligation' | 'basis']: string };
  readonly rules: (count: number, asOf: string, profile: string) => string;
}

/** Every text of the command that is no help page, in one language. */
export type Words = ReportWords & CommandWords;

const byLocale: { readonly [L in Locale]: Words } = {
  'zh-CN': { ...reportWordsOf('zh-CN'), ...zhCn },
  en: { ...reportWordsOf('en'), ...en },
};

export const wordsOf = (locale: Locale): Words => byLocale[locale];
