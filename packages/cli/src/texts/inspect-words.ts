import type { Locale, Obligation, Outcome } from '@tuoyu/core';
import { reportWordsOf } from '@tuoyu/report';

/** Texts of inspection sheets. */
export interface InspectWords {
  readonly columns: {
    readonly [C in
      | 'number'
      | 'subject'
      | 'title'
      | 'strength'
      | 'basis'
      | 'evidence'
      | 'recorded'
      | 'also'
      | 'result'
      | 'note'
      | 'rule'
      | 'pointer']: string;
  };
  readonly results: readonly string[];
  readonly outcome: { readonly [O in Outcome]: string };
  readonly obligation: { readonly [O in Obligation]: string };
  readonly unverified: string;
  readonly head: (institution: string, asOf: string) => string;
  readonly count: (items: number) => string;
  readonly whole: string;
}

const en: InspectWords = {
  columns: {
    number: 'No.',
    subject: 'Subject',
    title: 'What is required',
    strength: 'Strength',
    basis: 'Basis',
    evidence: 'Evidence to see',
    recorded: 'As recorded',
    also: 'Also of',
    result: 'Result',
    note: 'Note',
    rule: 'Rule',
    pointer: 'Pointer',
  },
  results: ['met', 'not met', 'not checked', 'not applicable'],
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
  columns: {
    number: '序号',
    subject: '对象',
    title: '检查内容',
    strength: '强度',
    basis: '依据',
    evidence: '应查看的材料',
    recorded: '档案记载',
    also: '同属部门',
    result: '现场结果',
    note: '备注',
    rule: '规则',
    pointer: '位置',
  },
  results: ['符合', '不符合', '未检查', '不适用'],
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
