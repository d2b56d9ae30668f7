import type { Locale } from '@tuoyu/core';
import type { SheetProblem, Verdict } from '@tuoyu/star-rating';

/** Texts about ratings, schemes and assessments. */
export interface RatingWords {
  readonly sheetProblem: { readonly [C in SheetProblem['code']]: string };
  readonly nothingToFill: string;
  readonly sheetWritten: (rows: number, file: string) => string;
  readonly outcome: { readonly [O in Verdict['outcome']]: string };
  readonly counts: (counts: { readonly [O in Verdict['outcome']]: number }) => string;
  readonly ownChoice: string;
  readonly notCounted: string;
  readonly exampleOf: (place: string) => string;
  readonly schemeFine: (title: string, official: boolean, levels: number, items: number) => string;
  readonly unknownFigures: (count: number) => string;
  readonly notComparable: string;
  readonly changed: (what: string, before: string, after: string) => string;
  readonly same: string;
  readonly score: string;
  readonly level: string;
  readonly none: string;
}

const en: RatingWords = {
  sheetProblem: {
    'no-heading': 'no heading',
    'missing-column': 'a column is missing',
    'repeated-column': 'a column stands twice',
    'unknown-row': 'nobody asks for this row',
    'other-scheme': 'of another scheme or version',
    'bad-value': 'not a value of this row',
    missing: 'missing',
    'bad-date': 'no day',
    'answered-twice': 'answered twice by one person',
    'answers-differ': 'people answer differently',
  },
  nothingToFill: 'Nothing of this scheme is for people to fill in, and nothing of the record waits for one.',
  sheetWritten: (rows, file) => `${rows} rows to fill in: ${file}`,
  outcome: { pass: 'met', fail: 'not met', unknown: 'open', 'not-applicable': 'not applicable' },
  counts: (c) => `${c.pass} met, ${c.fail} not met, ${c.unknown} open, ${c['not-applicable']} not applicable`,
  ownChoice: 'the author’s own',
  notCounted: 'does not count: whether the plan still holds is not decided, or denied (--plan-in-force)',
  exampleOf: (place) => `example of ${place}; binds nobody here`,
  schemeFine: (title, official, levels, items) =>
    `${title}: ${official ? 'official' : 'not official'}, ${levels} levels, ${items} items`,
  unknownFigures: (count) => `${count} figures are not known: no level, or no score, until they are`,
  notComparable: 'Not comparable: measured by different rulers',
  changed: (what, before, after) => `${what}: ${before} -> ${after}`,
  same: 'Nothing changed.',
  score: 'Score',
  level: 'Level',
  none: 'none',
};

const zh: RatingWords = {
  sheetProblem: {
    'no-heading': '没有表头',
    'missing-column': '缺少一列',
    'repeated-column': '同一列出现两次',
    'unknown-row': '没有要求填写这一行',
    'other-scheme': '属于另一方案或版本',
    'bad-value': '不是本行可填的值',
    missing: '未填',
    'bad-date': '不是日期',
    'answered-twice': '同一人填写两次',
    'answers-differ': '几个人的评定不同',
  },
  nothingToFill: '本方案没有需要人填写的内容，记录中也没有等待人核查的内容。',
  sheetWritten: (rows, file) => `待填写 ${rows} 行：${file}`,
  outcome: { pass: '符合', fail: '不符合', unknown: '待定', 'not-applicable': '不适用' },
  counts: (c) => `符合 ${c.pass}，不符合 ${c.fail}，待定 ${c.unknown}，不适用 ${c['not-applicable']}`,
  ownChoice: '作者自定',
  notCounted: '不计：方案是否仍有效尚未选定，或者选定为无效（--plan-in-force）',
  exampleOf: (place) => `示例，取自${place}；在此没有约束力`,
  schemeFine: (title, official, levels, items) =>
    `${title}：${official ? '官方' : '非官方'}，${levels} 个等级，${items} 项指标`,
  unknownFigures: (count) => `有 ${count} 个数值未知：填上之前没有等级或没有得分`,
  notComparable: '不能比较：所用的尺度不同',
  changed: (what, before, after) => `${what}：${before} → ${after}`,
  same: '没有变化。',
  score: '得分',
  level: '等级',
  none: '无',
};

/** The texts in a language. */
export const ratingWordsOf = (locale: Locale): RatingWords => (locale === 'en' ? en : zh);
