import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Boarding beds from which the risk is serious. */
export const extinguisherSeriousBeds = defineFigure({
  id: 'fire-safety/extinguisher/serious-beds',
  title: { 'zh-CN': '严重危险级的寄宿床位数', en: 'Boarding beds from which the risk is serious' },
  unit: 'item',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('gb-50140-2005', 'annex D', 'unverified', 'B212') }],
});

/** Least rating of an extinguisher at serious risk. */
export const extinguisherSeriousRating = defineFigure({
  id: 'fire-safety/extinguisher/serious-rating',
  title: { 'zh-CN': '严重危险级单具灭火级别下限', en: 'Least rating of an extinguisher at serious risk' },
  unit: 'index',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('gb-50140-2005', '6', 'unverified', 'B213') }],
});

/** Largest area for each rating unit at serious risk. */
export const extinguisherSeriousArea = defineFigure({
  id: 'fire-safety/extinguisher/serious-area',
  title: {
    'zh-CN': '严重危险级单位灭火级别最大保护面积',
    en: 'Largest area for each rating unit at serious risk',
  },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 50, basis: cite('gb-50140-2005', '6', 'unverified', 'B213') }],
});

/** Farthest point at serious risk. */
export const extinguisherSeriousDistance = defineFigure({
  id: 'fire-safety/extinguisher/serious-distance',
  title: { 'zh-CN': '严重危险级最大保护距离', en: 'Farthest point at serious risk' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 15, basis: cite('gb-50140-2005', '6', 'unverified', 'B213') }],
});

/** Least rating of an extinguisher at medium risk. */
export const extinguisherMediumRating = defineFigure({
  id: 'fire-safety/extinguisher/medium-rating',
  title: { 'zh-CN': '中危险级单具灭火级别下限', en: 'Least rating of an extinguisher at medium risk' },
  unit: 'index',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-50140-2005', '6', 'unverified', 'B213') }],
});

/** Largest area for each rating unit at medium risk. */
export const extinguisherMediumArea = defineFigure({
  id: 'fire-safety/extinguisher/medium-area',
  title: {
    'zh-CN': '中危险级单位灭火级别最大保护面积',
    en: 'Largest area for each rating unit at medium risk',
  },
  unit: 'm2',
  sense: 'ceiling',
  versions: [{ value: 75, basis: cite('gb-50140-2005', '6', 'unverified', 'B213') }],
});

/** Farthest point at medium risk. */
export const extinguisherMediumDistance = defineFigure({
  id: 'fire-safety/extinguisher/medium-distance',
  title: { 'zh-CN': '中危险级最大保护距离', en: 'Farthest point at medium risk' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 20, basis: cite('gb-50140-2005', '6', 'unverified', 'B213') }],
});

/** Most extinguishers at one place. */
export const extinguisherMostAtAPlace = defineFigure({
  id: 'fire-safety/extinguisher/most-at-a-place',
  title: { 'zh-CN': '一个设置点灭火器数上限', en: 'Most extinguishers at one place' },
  unit: 'item',
  sense: 'ceiling',
  versions: [{ value: 5, basis: cite('gb-50140-2005', '6', 'unverified', 'B213') }],
});

/** Fewest extinguishers of a unit. */
export const extinguisherLeastInAll = defineFigure({
  id: 'fire-safety/extinguisher/least-in-all',
  title: { 'zh-CN': '一个计算单元灭火器数下限', en: 'Fewest extinguishers of a unit' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 2, basis: cite('gb-50140-2005', '6', 'unverified', 'B213') }],
});

/** Highest top of an extinguisher. */
export const extinguisherTopLimit = defineFigure({
  id: 'fire-safety/extinguisher/top-limit',
  title: { 'zh-CN': '手提式灭火器顶部离地高度上限', en: 'Highest top of an extinguisher' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 1.5, basis: cite('gb-50140-2005', '5.1', 'unverified', 'B214') }],
});

/** Lowest bottom of an extinguisher. */
export const extinguisherBottomLimit = defineFigure({
  id: 'fire-safety/extinguisher/bottom-limit',
  title: { 'zh-CN': '手提式灭火器底部离地高度下限', en: 'Lowest bottom of an extinguisher' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 0.08, basis: cite('gb-50140-2005', '5.1', 'unverified', 'B214') }],
});

/** Largest spacing of direction signs. */
export const directionSignSpacingLimit = defineFigure({
  id: 'fire-safety/direction-sign-spacing-limit',
  title: { 'zh-CN': '疏散方向标志间距上限', en: 'Largest spacing of direction signs' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 20, basis: cite('gb-51309-2018', '3.2', 'unverified', 'B215') }],
});

/** Highest place of a direction sign. */
export const directionSignHeightLimit = defineFigure({
  id: 'fire-safety/direction-sign-height-limit',
  title: { 'zh-CN': '疏散方向标志高度上限', en: 'Highest place of a direction sign' },
  unit: 'm',
  sense: 'ceiling',
  versions: [{ value: 1, basis: cite('gb-51309-2018', '3.2', 'unverified', 'B215') }],
});

/** The figures of this file. */
export const designExtinguishersFigures = [
  directionSignHeightLimit,
  directionSignSpacingLimit,
  extinguisherBottomLimit,
  extinguisherLeastInAll,
  extinguisherMediumArea,
  extinguisherMediumDistance,
  extinguisherMediumRating,
  extinguisherMostAtAPlace,
  extinguisherSeriousArea,
  extinguisherSeriousBeds,
  extinguisherSeriousDistance,
  extinguisherSeriousRating,
  extinguisherTopLimit,
];
