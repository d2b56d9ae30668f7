import type { Texts } from '@tuoyu/core';
import { assessmentDimensions, type Wst821FormIndicator } from '@tuoyu/star-rating';

/** A column of the indicators, or the value of a fact in a table that holds both. */
export type FormColumn = keyof Wst821FormIndicator | 'dimension' | 'value';

/** Columns of the indicators. */
export const formColumns: readonly (readonly [
  id: Exclude<FormColumn, 'value'>,
  header: Texts,
  width: number,
  list?: readonly string[],
])[] = [
  ['dimension', { 'zh-CN': '维度', en: 'Dimension' }, 20, assessmentDimensions.map(({ id }) => id)],
  ['clause', { 'zh-CN': '条款', en: 'Clause' }, 10],
  ['title', { 'zh-CN': '指标', en: 'Indicator' }, 50],
  ['max', { 'zh-CN': '满分', en: 'Maximum' }, 10],
  ['basic', { 'zh-CN': '基础标准', en: 'Basic standard' }, 12, ['yes', 'no']],
  ['page', { 'zh-CN': '页', en: 'Page' }, 8],
  ['step', { 'zh-CN': '步长', en: 'Step' }, 8],
  ['mayBeAbsent', { 'zh-CN': '可不适用', en: 'May not apply' }, 12, ['yes', 'no']],
  ['scoredBy', { 'zh-CN': '评分方式', en: 'Scored by' }, 12, ['assessor', 'rules']],
  ['rules', { 'zh-CN': '规则', en: 'Rules' }, 40],
  ['guidance', { 'zh-CN': '评分要点', en: 'Guidance' }, 40],
];

/** What else a form holds. */
export const formFacts = ['url', 'readBy', 'readOn', 'A', 'B', 'C', 'basicFailure', 'absentItems'] as const;
/** One of {@link formFacts}. */
export type FormFact = (typeof formFacts)[number];

/** What each fact is. */
export const factNotes: { readonly [F in FormFact]: Texts } = {
  url: { 'zh-CN': '原文的网址', en: 'Where the printed standard was read' },
  readBy: { 'zh-CN': '查阅人', en: 'Who read it' },
  readOn: { 'zh-CN': '查阅日期，如 2026-11-23', en: 'Day on which it was read, as 2026-11-23' },
  A: { 'zh-CN': 'A级的最低分', en: 'Lowest points of grade A' },
  B: { 'zh-CN': 'B级的最低分', en: 'Lowest points of grade B' },
  C: { 'zh-CN': 'C级的最低分', en: 'Lowest points of grade C' },
  basicFailure: {
    'zh-CN': '基础标准不达标的后果：D 或 no-grade',
    en: 'What a failed basic standard leads to: D or no-grade',
  },
  absentItems: {
    'zh-CN': '不适用指标的分值归入：dimension（本维度）或 whole（整个方案）',
    en: 'Where the points of an indicator that does not apply go: dimension or whole',
  },
};

/** The heading of the values of facts. */
export const valueHeader: Texts = { 'zh-CN': '值', en: 'Value' };

/** What stands in place of a dimension on the row of a fact. */
export const factMark: Texts = { 'zh-CN': '事项', en: 'fact' };

/** Names of the sheets. */
export const sheetNames = {
  indicators: { 'zh-CN': '指标', en: 'Indicators' },
  facts: { 'zh-CN': '其他', en: 'Facts' },
};
