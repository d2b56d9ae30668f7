import type { Locale } from '@tuoyu/core';

/** Texts of `tuoyu report` and `tuoyu whatif`. */
export interface ReportCommandWords {
  readonly problems: (count: number) => string;
  readonly expected: (pointer: string, expected: string, found: string) => string;
  readonly unchanged: string;
  readonly changed: (count: number) => string;
  readonly change: { readonly [C in 'changed' | 'new' | 'vanished']: string };
  readonly before: string;
  readonly after: string;
}

const en: ReportCommandWords = {
  problems: (count) =>
    `this is no stored report: ${count === 1 ? '1 place is' : `${count} places are`} not as tuoyu check --format json writes it`,
  expected: (pointer, expected, found) =>
    `${pointer === '' ? '/' : pointer}: ${expected} is expected, not ${found}`,
  unchanged: 'No finding changes.',
  changed: (count) => `${count} ${count === 1 ? 'finding changes' : 'findings change'}`,
  change: { changed: 'changed', new: 'new', vanished: 'gone' },
  before: 'Before',
  after: 'After',
};

const zhCn: ReportCommandWords = {
  problems: (count) => `这不是已保存的报告：有 ${count} 处与 tuoyu check --format json 的输出不符`,
  expected: (pointer, expected, found) =>
    `${pointer === '' ? '/' : pointer}：应为 ${expected}，而不是 ${found}`,
  unchanged: '没有结论发生变化。',
  changed: (count) => `${count} 项结论发生变化`,
  change: { changed: '变化', new: '新增', vanished: '消失' },
  before: '修改前',
  after: '修改后',
};

export const reportCommandWordsOf = (locale: Locale): ReportCommandWords => (locale === 'en' ? en : zhCn);
