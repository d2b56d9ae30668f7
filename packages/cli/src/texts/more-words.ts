import type { Locale } from '@tuoyu/core';

/** Texts of the commands that look into rules and records. */
export interface MoreWords {
  readonly fields: (count: number) => string;
  readonly readBy: (rules: number) => string;
  readonly applies: string;
  readonly requires: string;
  readonly asks: string;
  readonly always: string;
  readonly state: { readonly [S in 'true' | 'false' | 'known' | 'unknown' | 'not-reached']: string };
  readonly noFinding: string;
  readonly unverified: (count: number) => string;
  readonly decides: (institutions: number, fails: number) => string;
  readonly cited: (value: string) => string;
  readonly records: (records: number, issues: number) => string;
  readonly clean: string;
  readonly written: (file: string, entries: number) => string;
}

const en: MoreWords = {
  fields: (count) => `${count} fields are read`,
  readBy: (rules) => `read by ${rules} ${rules === 1 ? 'rule' : 'rules'}`,
  applies: 'Applies when',
  requires: 'Requires',
  asks: 'A person judges',
  always: 'always',
  state: { true: 'yes', false: 'no', known: 'value', unknown: 'unknown', 'not-reached': 'not reached' },
  noFinding: 'The rule says nothing of this record.',
  unverified: (count) => `${count} unverified figures and texts keep findings open`,
  decides: (institutions, fails) => `would decide ${institutions} institutions, ${fails} of them against`,
  cited: (value) => `commonly cited: ${value}`,
  records: (records, issues) => `${records} records, ${issues} issues`,
  clean: 'no issues',
  written: (file, entries) => `${entries} entries to sign are in ${file}`,
};

const zhCn: MoreWords = {
  fields: (count) => `读取 ${count} 个字段`,
  readBy: (rules) => `${rules} 条规则读取`,
  applies: '适用条件',
  requires: '要求',
  asks: '须由人判断',
  always: '始终适用',
  state: { true: '是', false: '否', known: '值', unknown: '未知', 'not-reached': '未涉及' },
  noFinding: '该规则对此记录没有结论。',
  unverified: (count) => `${count} 项未核对的数值或条文使结论未定`,
  decides: (institutions, fails) => `可使 ${institutions} 家机构得出结论，其中 ${fails} 家不符合`,
  cited: (value) => `通常引用的数值：${value}`,
  records: (records, issues) => `${records} 条记录，${issues} 个问题`,
  clean: '没有问题',
  written: (file, entries) => `${entries} 项待签署内容已写入 ${file}`,
};

const byLocale: { readonly [L in Locale]: MoreWords } = { en, 'zh-CN': zhCn };

export const moreWordsOf = (locale: Locale): MoreWords => byLocale[locale];
