import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Most temperature of food held cold. */
export const temperaturesCold = defineFigure({
  id: 'health-care/temperatures/cold',
  title: { 'zh-CN': '冷藏温度上限', en: 'Most temperature of food held cold' },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: 8, basis: cite('gb-31654-2021', 'temperatures', 'secondary', 'B359') }],
});

/** Least temperature of a cold store. */
export const temperaturesColdLeast = defineFigure({
  id: 'health-care/temperatures/cold-least',
  title: { 'zh-CN': '冷藏温度下限', en: 'Least temperature of a cold store' },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 0, basis: cite('gb-31654-2021', 'temperatures', 'secondary', 'B359') }],
});

/** Least temperature at the core of cooked food. */
export const temperaturesCore = defineFigure({
  id: 'health-care/temperatures/core',
  title: { 'zh-CN': '烧熟食品中心温度下限', en: 'Least temperature at the core of cooked food' },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 70, basis: cite('gb-31654-2021', 'temperatures', 'secondary', 'B359') }],
});

/** Most temperature of a freezer. */
export const temperaturesFrozen = defineFigure({
  id: 'health-care/temperatures/frozen',
  title: { 'zh-CN': '冷冻温度上限', en: 'Most temperature of a freezer' },
  unit: 'celsius',
  sense: 'ceiling',
  versions: [{ value: -12, basis: cite('gb-31654-2021', 'temperatures', 'secondary', 'B359') }],
});

/** Most hours for which cooked food stands without a hold temperature. */
export const temperaturesHoldHours = defineFigure({
  id: 'health-care/temperatures/hold-hours',
  title: {
    'zh-CN': '烧熟食品无温控存放时间上限',
    en: 'Most hours for which cooked food stands without a hold temperature',
  },
  unit: 'hour',
  sense: 'ceiling',
  versions: [{ value: 2, basis: cite('gb-31654-2021', 'temperatures', 'secondary', 'B359') }],
});

/** Least temperature of food held hot. */
export const temperaturesHot = defineFigure({
  id: 'health-care/temperatures/hot',
  title: { 'zh-CN': '热藏温度下限', en: 'Least temperature of food held hot' },
  unit: 'celsius',
  sense: 'floor',
  versions: [{ value: 60, basis: cite('gb-31654-2021', 'temperatures', 'secondary', 'B359') }],
});

/** All figures of the file. */
export const temperaturesFigures = [
  temperaturesCold,
  temperaturesColdLeast,
  temperaturesCore,
  temperaturesFrozen,
  temperaturesHoldHours,
  temperaturesHot,
];
