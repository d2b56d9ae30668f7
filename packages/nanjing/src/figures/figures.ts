import { defineFigure, type Figure, type Sense, type Texts, type Verification } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { rowOf } from '../plan/row.js';

/** How a counted value stands to a figure of the plan. */
export type Comparison =
  | 'at-least'
  /** Strictly more. */
  | 'more-than'
  /** Neither more nor less. */
  | 'exactly'
  /** Nearly all, without a line where nearly ends: met at the figure, open below it. */
  | 'basically'
  /** At most. */
  | 'at-most'
  /** Strictly less. */
  | 'less-than';

/** A number of the plan, with the statement that it stands in. */
export interface PlanFigure extends Figure {
  readonly id: PlanFigureId;
  /** Number of the statement, 1 to 96. */
  readonly statement: number;
  readonly comparison: Comparison;
}

interface Parts<Id extends string> {
  readonly id: Id;
  readonly statement: number;
  readonly locator: string;
  readonly title: Texts;
  readonly unit: string;
  readonly value: number;
  readonly comparison: Comparison;
  readonly sense?: Sense;
  readonly verified?: Verification;
}

const planFigure = <const Id extends string>({
  statement,
  locator,
  value,
  comparison,
  verified = 'primary',
  ...parts
}: Parts<Id>) => ({
  ...defineFigure({
    ...parts,
    versions: [{ value, basis: cite('nanjing-plan-2020', locator, verified, rowOf(statement)) }],
  }),
  statement,
  comparison,
});

const all = [
  planFigure({
    id: 'nanjing/horizon-year',
    statement: 3,
    locator: '二',
    title: { 'zh-CN': '目标年份', en: 'Year by which the targets are reached' },
    unit: 'year',
    value: 2025,
    comparison: 'at-most',
  }),
  planFigure({
    id: 'nanjing/community-coverage',
    statement: 5,
    locator: '二',
    title: { 'zh-CN': '社区照护机构覆盖率', en: 'Share of communities with a care institution' },
    unit: 'percent',
    value: 100,
    comparison: 'basically',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/affordable-per-street-town',
    statement: 7,
    locator: '二',
    title: { 'zh-CN': '每个街镇的普惠机构数', en: 'Affordable institutions of each street or town' },
    unit: 'institution',
    value: 1,
    comparison: 'at-least',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/enrolment-share',
    statement: 8,
    locator: '二',
    title: { 'zh-CN': '婴幼儿入托率', en: 'Share of infants in professional care' },
    unit: 'percent',
    value: 30,
    comparison: 'more-than',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/certified-share',
    statement: 9,
    locator: '二',
    title: { 'zh-CN': '师资持证率', en: 'Share of teaching and care staff with a certificate' },
    unit: 'percent',
    value: 100,
    comparison: 'exactly',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/newborn-visits',
    statement: 14,
    locator: '三(一)1',
    title: { 'zh-CN': '每户每年上门指导次数', en: 'Home guidance of a newborn family in a year' },
    unit: 'time',
    value: 1,
    comparison: 'at-least',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/city-events',
    statement: 15,
    locator: '三(一)1',
    title: { 'zh-CN': '市级线下活动场次', en: 'Offline events of the city in a year' },
    unit: 'time',
    value: 2,
    comparison: 'at-least',
    sense: 'floor',
    // noise stands directly before it in the only copy
    verified: 'unverified',
  }),
  planFigure({
    id: 'nanjing/district-events',
    statement: 16,
    locator: '三(一)1',
    title: { 'zh-CN': '区级线下活动场次', en: 'Offline events of districts in a year' },
    unit: 'time',
    value: 12,
    comparison: 'at-least',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/centre-events',
    statement: 17,
    locator: '三(一)1',
    title: { 'zh-CN': '早期发展中心线下指导次数', en: 'Offline guidance of a centre in a year' },
    unit: 'time',
    value: 6,
    comparison: 'at-least',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/online-coverage',
    statement: 18,
    locator: '三(一)1',
    title: { 'zh-CN': '线上指导覆盖率', en: 'Share of families reached online among those that want it' },
    unit: 'percent',
    value: 100,
    comparison: 'exactly',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/parent-child-rooms',
    statement: 21,
    locator: '三(一)2',
    title: { 'zh-CN': '每个社区的亲子室数', en: 'Parent-child rooms of each community' },
    unit: 'room',
    value: 1,
    comparison: 'at-least',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/circle-minutes',
    statement: 24,
    locator: '三(一)2',
    title: { 'zh-CN': '社区照护服务圈时长', en: 'Time in which care can be reached' },
    unit: 'minute',
    value: 15,
    comparison: 'at-most',
    sense: 'ceiling',
  }),
  planFigure({
    id: 'nanjing/home-guidance-months',
    statement: 33,
    locator: '三(一)4',
    title: { 'zh-CN': '入户指导的婴幼儿月龄', en: 'Age below which carers are guided at home' },
    unit: 'month',
    value: 12,
    comparison: 'less-than',
  }),
  planFigure({
    id: 'nanjing/assessment-months',
    statement: 58,
    locator: '三(二)4',
    title: { 'zh-CN': '评估周期', en: 'Months in which an assessment comes again' },
    unit: 'month',
    value: 12,
    comparison: 'at-most',
    sense: 'ceiling',
  }),
  planFigure({
    id: 'nanjing/mother-baby-share',
    statement: 66,
    locator: '三(三)1',
    title: {
      'zh-CN': '公共场所母婴设施达标率',
      en: 'Share of public places with standard mother-baby facilities',
    },
    unit: 'percent',
    value: 100,
    comparison: 'basically',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/skill-hours',
    statement: 82,
    locator: '三(三)4',
    title: { 'zh-CN': '每年职业技能培训课时', en: 'Class hours of skill training in a year' },
    unit: 'class-hour',
    value: 72,
    comparison: 'at-least',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/ethics-hours',
    statement: 83,
    locator: '三(三)4',
    title: { 'zh-CN': '每年职业道德教育课时', en: 'Class hours of ethics education in a year' },
    unit: 'class-hour',
    value: 40,
    comparison: 'at-least',
    sense: 'floor',
  }),
  planFigure({
    id: 'nanjing/inspections',
    statement: 95,
    locator: '四(四)',
    title: { 'zh-CN': '每年双随机检查次数', en: 'Random inspections of an institution in a year' },
    unit: 'time',
    value: 1,
    comparison: 'at-least',
    sense: 'floor',
  }),
] as const;

/** Id of a figure of the plan. */
export type PlanFigureId = (typeof all)[number]['id'];

/** Every number of the plan, once each, in the order of the statements. */
export const planFigures: readonly PlanFigure[] = all;

/** The figure with an id. */
export const figureOf = (id: PlanFigureId): PlanFigure => all.find((one) => one.id === id) as PlanFigure;
