import type { Locale, Outcome } from '@tuoyu/core';

/** Texts of a summary of many records, in one language. */
export interface SummaryWords {
  readonly all: string;
  readonly nowhere: string;
  readonly between: string;
  readonly colon: string;
  readonly outcome: { readonly [O in Outcome]: string };
  readonly head: (records: number, unreadable: number, issues: number) => string;
  readonly share: (records: number, failing: number) => string;
}

const byLocale: { readonly [L in Locale]: SummaryWords } = {
  'zh-CN': {
    all: '全部',
    nowhere: '区划不明',
    between: '，',
    colon: '：',
    outcome: {
      pass: '符合',
      fail: '不符合',
      unknown: '无法判断',
      'not-applicable': '不适用',
      manual: '待人工判断',
      error: '出错',
    },
    head: (records, unreadable, issues) =>
      `已核查 ${records} 条记录，无法读取 ${unreadable} 条，数据问题 ${issues} 个`,
    share: (records, failing) => `${records} 家，其中 ${failing} 家不符合`,
  },
  en: {
    all: 'all',
    nowhere: 'division unknown',
    between: ', ',
    colon: ': ',
    outcome: {
      pass: 'met',
      fail: 'not met',
      unknown: 'unknown',
      'not-applicable': 'not applicable',
      manual: 'for a person to judge',
      error: 'errors',
    },
    head: (records, unreadable, issues) =>
      `${records} records checked, ${unreadable} could not be read, ${issues} issues of data`,
    share: (records, failing) => `${records} institutions, ${failing} of them not met`,
  },
};

/** The words of a summary in a language. */
export const summaryWordsOf = (locale: Locale): SummaryWords => byLocale[locale];
