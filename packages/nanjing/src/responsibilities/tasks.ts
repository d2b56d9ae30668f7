import type { Texts } from '@tuoyu/core';
import type { BodyId } from './bodies.js';

/** A task of the plan with the bodies that it names, in their order. */
export interface Task {
  readonly id: TaskId;
  readonly locator: string;
  readonly title: Texts;
  /** Number of the statement that names the bodies. */
  readonly statement: number;
  readonly bodies: readonly BodyId[];
  /** The list ends with "and others". */
  readonly open: boolean;
}

const task = <const Id extends string>(
  id: Id,
  locator: string,
  zh: string,
  en: string,
  statement: number,
  bodies: readonly BodyId[],
  open = false,
) => ({ id, locator, title: { 'zh-CN': zh, en }, statement, bodies, open });

const all = [
  task('family-guidance', '三(一)1', '家庭科学育儿指导', 'Guidance of families', 19, [
    'health',
    'education',
    'culture-tourism',
    'womens-federation',
  ]),
  task('community-care', '三(一)2', '社区照护服务', 'Care in communities', 25, [
    'planning-resources',
    'civil-affairs',
    'construction',
    'housing',
    'health',
  ]),
  task('institutional-care', '三(一)3', '机构专业服务', 'Professional care in institutions', 31, [
    'health',
    'education',
    'planning-resources',
    'trade-unions',
  ]),
  task('medical-care', '三(一)4', '医育服务', 'Medical support', 35, ['health']),
  task('standards', '三(二)1', '标准规范', 'Standards', 39, [
    'health',
    'education',
    'police',
    'civil-affairs',
    'human-resources',
    'planning-resources',
    'ecology',
    'construction',
    'emergency',
    'market',
  ]),
  task('registration', '三(二)2', '登记备案', 'Registration and filing', 50, [
    'health',
    'government-services',
    'education',
    'civil-affairs',
    'human-resources',
    'ecology',
    'construction',
    'housing',
    'market',
    'fire',
  ]),
  task('information', '三(二)3', '信息化监管', 'Information systems and credit', 55, [
    'police',
    'development-reform',
    'education',
    'civil-affairs',
    'health',
    'big-data',
    'market',
  ]),
  task('stars', '三(二)4', '星级管理和年度评估', 'Stars and yearly assessment', 60, [
    'health',
    'development-reform',
    'education',
    'civil-affairs',
    'finance',
    'market',
  ]),
  task('land', '三(三)1', '用地规划', 'Land and planning', 65, [
    'planning-resources',
    'construction',
    'housing',
    'culture-tourism',
    'health',
  ]),
  task('mother-baby-facilities', '三(三)1', '母婴设施', 'Mother-baby facilities', 68, [
    'health',
    'transport',
    'culture-tourism',
    'trade-unions',
    'city-construction-group',
    'metro',
  ]),
  task('money', '三(三)2', '财税金融支持', 'Money, taxes and prices', 73, [
    'development-reform',
    'finance',
    'housing',
    'health',
    'financial-regulation',
    'tax',
  ]),
  task('work-and-family', '三(三)3', '休假与就业支持', 'Leave and work', 78, [
    'human-resources',
    'development-reform',
    'womens-federation',
    'trade-unions',
  ]),
  task(
    'workforce',
    '三(三)4',
    '人才队伍',
    'Workforce',
    88,
    ['human-resources', 'education', 'health', 'womens-federation', 'trade-unions'],
    true,
  ),
  // part four names no bodies in brackets; these stand in its sentences
  task('joint-meeting', '四(一)', '联席会议', 'Joint meeting, led by health', 90, [
    'health',
    'development-reform',
    'education',
    'police',
    'civil-affairs',
    'finance',
    'human-resources',
    'planning-resources',
    'ecology',
    'construction',
    'housing',
    'culture-tourism',
    'emergency',
    'big-data',
    'market',
    'financial-regulation',
    'tax',
  ]),
  task('mass-bodies', '四(一)', '群团组织参与', 'Mass bodies', 91, [
    'womens-federation',
    'trade-unions',
    'youth-league',
    'family-planning-association',
    'trade-bodies',
  ]),
  task('supervision', '四(四)', '属地监管', 'Safety and inspection in the district', 94, []),
] as const;

/** Id of a task. */
export type TaskId = (typeof all)[number]['id'];

/** Every task of the plan for which it names bodies. */
export const tasks: readonly Task[] = all;
