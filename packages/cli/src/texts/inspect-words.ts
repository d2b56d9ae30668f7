import type { Locale, Obligation, Outcome } from '@tuoyu/core';
import { reportWordsOf } from '@tuoyu/report';

/** Texts of inspection sheets. */
export interface InspectWords {
  /** Name of the sheet of facts. */
  readonly visit: string;
  /** What is wrong with a cell of a filled-in sheet, by code. */
  readonly sheetProblem: { readonly [code: string]: string };
  readonly noPenalty: (id: string) => string;
  readonly recordRead: (results: number, faults: number) => string;
  readonly outcome: { readonly [O in Outcome]: string };
  readonly obligation: { readonly [O in Obligation]: string };
  readonly unverified: string;
  readonly head: (institution: string, asOf: string) => string;
  readonly count: (items: number) => string;
  readonly whole: string;
}

const en: InspectWords = {
  visit: 'Visit',
  sheetProblem: {
    'no-heading': 'no heading',
    'missing-column': 'a column is missing',
    'repeated-column': 'a column stands twice',
    'unknown-row': 'nobody asks for this row',
    'bad-value': 'not a value of this cell',
    'answers-differ': 'another sheet says otherwise',
    'two-values': 'two places say different things',
    missing: 'missing',
    'too-early': 'before what it follows from',
    'too-few': 'too few',
    repeated: 'stands there twice',
    'not-found-faulty': 'ordered to correct what was not found faulty',
    'not-allowed': 'not possible',
    'bad-text': 'no text',
    'bad-date': 'no day',
  },
  noPenalty: (id) => `${id}: there is no published penalty, so there is no credit record`,
  recordRead: (results, faults) => `results: ${results}, not met: ${faults}`,
  outcome: {
    pass: 'met',
    fail: 'not met',
    unknown: 'not known',
    manual: 'to be judged',
    'not-applicable': 'not applicable',
    error: 'error',
  },
  obligation: reportWordsOf('en').obligation,
  unverified: 'text not verified',
  head: (institution, asOf) =>
    ['Inspection sheets', institution, `as of ${asOf}`].filter((part) => part !== '').join(', '),
  count: (items) => `${items} items`,
  whole: 'whole institution',
};

const zh: InspectWords = {
  visit: '检查',
  sheetProblem: {
    'no-heading': '没有表头',
    'missing-column': '缺少一列',
    'repeated-column': '同一列出现两次',
    'unknown-row': '没有要求填写这一行',
    'bad-value': '不是本单元格可填的值',
    'answers-differ': '另一张表的结果不同',
    'two-values': '两处的值不同',
    missing: '未填',
    'too-early': '早于它所依据的日期',
    'too-few': '太少',
    repeated: '重复',
    'not-found-faulty': '责令改正的规则并未查出不符合',
    'not-allowed': '不可能的值',
    'bad-text': '不是文字',
    'bad-date': '不是日期',
  },
  noPenalty: (id) => `${id}：没有已公示的处罚，因此没有信用记录`,
  recordRead: (results, faults) => `${results} 项结果，${faults} 项不符合`,
  outcome: {
    pass: '符合',
    fail: '不符合',
    unknown: '未知',
    manual: '待判断',
    'not-applicable': '不适用',
    error: '出错',
  },
  obligation: reportWordsOf('zh-CN').obligation,
  unverified: '条文未核对',
  head: (institution, asOf) =>
    ['检查表', institution, `截至 ${asOf}`].filter((part) => part !== '').join('，'),
  count: (items) => `${items}项`,
  whole: '整个机构',
};

/** The texts in a language. */
export const inspectWordsOf = (locale: Locale): InspectWords => (locale === 'en' ? en : zh);
