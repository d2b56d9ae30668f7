import type { Locale } from '@tuoyu/core';
import type { PlanFigureId, TargetChoices, TargetState, TargetStatus, TravelMethod } from '@tuoyu/nanjing';

type Required = NonNullable<TargetStatus['required']>;

/** Texts about targets. */
export interface TargetsWords {
  readonly state: { readonly [S in TargetState]: string };
  readonly head: (place: string, years: readonly number[], rolledUp: boolean) => string;
  readonly judged: { readonly [J in TargetStatus['judged']]: (on: string | null) => string };
  readonly comparison: { readonly [C in Required['comparison']]: (value: string) => string };
  readonly unit: { readonly [unit: string]: string };
  readonly each: string;
  readonly of: (count: string, among: string) => string;
  readonly gap: (count: number) => string;
  readonly trend: { readonly [T in NonNullable<TargetStatus['trend']>]: string };
  readonly ifAdopted: { readonly [S in NonNullable<TargetStatus['ifAdopted']>]: string };
  readonly missing: string;
  readonly choose: { readonly [C in keyof Required_<TargetChoices>]: string };
  readonly circle: (within: number, known: number, all: number) => string;
  readonly method: (method: TravelMethod) => string;
  readonly supplied: (source: string) => string;
  readonly unknownValue: string;
  readonly wholeCity: string;
  readonly figureUnverified: (figure: PlanFigureId) => string;
  readonly planOpen: string;
}
type Required_<T> = { readonly [K in keyof T]-?: T[K] };

const en: TargetsWords = {
  state: {
    reached: 'reached',
    'not-reached': 'not reached',
    unknown: 'can not tell',
    'no-line': 'not fully; the plan says "basically"',
    gradual: 'not fully; the plan names no day',
    'no-figure': 'no figure in the plan',
    'awaiting-text': 'figure not verified',
    'nothing-to-count': 'nothing to count',
    'not-yet': 'not judged yet',
    'other-level': 'counted for the city',
  },
  head: (place, years, rolledUp) =>
    `${place}, ${years.join(', ')}${rolledUp ? ' (added up from districts)' : ''}`,
  judged: {
    'at-horizon': (on) => (on === null ? '' : `as of ${on}`),
    'every-year': (on) => (on === null ? '' : `in ${on.slice(0, 4)}`),
    'no-day': () => '',
  },
  comparison: {
    'at-least': (value) => `at least ${value}`,
    'more-than': (value) => `more than ${value}`,
    exactly: (value) => value,
    basically: (value) => `basically ${value}`,
    'at-most': (value) => `at most ${value}`,
    'less-than': (value) => `less than ${value}`,
  },
  unit: { percent: '%', 'class-hour': ' class hours', minute: ' minutes' },
  each: 'every one',
  of: (count, among) => `${count} of ${among}`,
  gap: (count) => `${count} short`,
  trend: { up: 'rising', down: 'falling', level: 'level' },
  ifAdopted: {
    reached: 'would be reached if adopted',
    'not-reached': 'would not be reached if adopted',
    unknown: 'can not tell even if adopted',
  },
  missing: 'Missing',
  choose: {
    infantsCounted: 'Choose in --choices: infantsCounted resident or registered (the plan does not say)',
    districtEventsCounted:
      'Choose in --choices: districtEventsCounted each-district or in-total (the plan does not say)',
    planInForce: 'Choose in --choices: planInForce yes or no',
  },
  circle: (within, known, all) =>
    `${within} of ${known} communities within the time${known < all ? `, ${all - known} unknown` : ''}`,
  method: ({ mode, speed, detour }) =>
    `Minutes from coordinates: ${mode}, ${speed} km/h, way ${detour} times the straight line`,
  supplied: (source) => `Minutes: ${source}`,
  unknownValue: 'unknown',
  wholeCity: 'If the districts at hand are all of the city, say so with --whole-city.',
  figureUnverified: (figure) => `Nobody has verified the figure ${figure}; adopt it with --adopt`,
  planOpen: 'Whether the plan holds after 2025 is a choice (planInForce).',
};

const zh: TargetsWords = {
  state: {
    reached: '达到',
    'not-reached': '未达到',
    unknown: '无法判断',
    'no-line': '未全部达到；方案只说“基本”',
    gradual: '未全部达到；方案没有定期限',
    'no-figure': '方案没有数字',
    'awaiting-text': '数字未经核对',
    'nothing-to-count': '没有可计数的对象',
    'not-yet': '尚不作判断',
    'other-level': '按全市计算',
  },
  head: (place, years, rolledUp) => `${place}，${years.join('、')}${rolledUp ? '（由各区合计）' : ''}`,
  judged: {
    'at-horizon': (on) => (on === null ? '' : `截至 ${on}`),
    'every-year': (on) => (on === null ? '' : `${on.slice(0, 4)} 年`),
    'no-day': () => '',
  },
  comparison: {
    'at-least': (value) => `不少于${value}`,
    'more-than': (value) => `超过${value}`,
    exactly: (value) => value,
    basically: (value) => `基本达到${value}`,
    'at-most': (value) => `不超过${value}`,
    'less-than': (value) => `少于${value}`,
  },
  unit: { percent: '%', 'class-hour': '课时', minute: '分钟' },
  each: '全部',
  of: (count, among) => `${count} / ${among}`,
  gap: (count) => `还差${count}`,
  trend: { up: '上升', down: '下降', level: '持平' },
  ifAdopted: {
    reached: '若采用该数字则达到',
    'not-reached': '若采用该数字则未达到',
    unknown: '即使采用该数字也无法判断',
  },
  missing: '缺少',
  choose: {
    infantsCounted:
      '请在 --choices 中选择：infantsCounted 取 resident（常住）或 registered（户籍），方案没有说明',
    districtEventsCounted:
      '请在 --choices 中选择：districtEventsCounted 取 each-district（每区）或 in-total（合计），方案没有说明',
    planInForce: '请在 --choices 中选择：planInForce 取 yes 或 no',
  },
  circle: (within, known, all) =>
    `${known}个社区中${within}个在时限内${known < all ? `，${all - known}个未知` : ''}`,
  method: ({ mode, speed, detour }) =>
    `分钟数由坐标推算：${{ walk: '步行', cycle: '骑行', drive: '驾车', transit: '公交' }[mode]}，每小时${speed}公里，路程为直线距离的${detour}倍`,
  supplied: (source) => `分钟数：${source}`,
  unknownValue: '未知',
  wholeCity: '如果这些区就是全市，请加上 --whole-city。',
  figureUnverified: (figure) => `数字 ${figure} 未经核对；可用 --adopt 采用`,
  planOpen: '2025年之后方案是否有效需要选择（planInForce）。',
};

/** The texts in a language. */
export const targetsWordsOf = (locale: Locale): TargetsWords => (locale === 'en' ? en : zh);
