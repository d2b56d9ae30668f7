import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Fewest guards on duty at a stand-alone site. */
export const guardsOnDuty = defineFigure({
  id: 'staffing/guards/on-duty',
  title: { 'zh-CN': '独立设置机构在岗保安人数下限', en: 'Fewest guards on duty at a stand-alone site' },
  unit: 'person',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('setup-standard-2019', 'art. 22', 'unverified', 'N119') }],
});

/** Fewest guards below 100 children. */
export const guardsSmall = defineFigure({
  id: 'staffing/guards/small',
  title: { 'zh-CN': '不足100人时保安人数下限', en: 'Fewest guards below 100 children' },
  unit: 'person',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('gb-t-29315-2022', 'guards', 'secondary', 'B343') }],
});

/** Fewest guards between 100 and 1000 children. */
export const guardsMiddle = defineFigure({
  id: 'staffing/guards/middle',
  title: { 'zh-CN': '100至1000人时保安人数下限', en: 'Fewest guards between 100 and 1000 children' },
  unit: 'person',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-t-29315-2022', 'guards', 'unverified', 'B345') }],
});

/** Fewest guards at 1000 children. */
export const guardsLarge = defineFigure({
  id: 'staffing/guards/large',
  title: { 'zh-CN': '1000人时保安人数下限', en: 'Fewest guards at 1000 children' },
  unit: 'person',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('gb-t-29315-2022', 'guards', 'secondary', 'B344') }],
});

/** Numbers of guards. */
export const guardFigures = [guardsLarge, guardsMiddle, guardsOnDuty, guardsSmall];
