import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Height of the call button of a food lift. */
export const foodLiftButtonLimit = defineFigure({
  id: 'site/food-lift-button',
  title: { 'zh-CN': '食梯呼叫按钮高度', en: 'Height of the call button of a food lift' },
  unit: 'm',
  versions: [{ value: 1.7, basis: cite('jgj-39-2019', '4.5.6', 'unverified', 'B120') }],
});

/** Storeys from which a food lift is advised. */
export const foodLiftStoreys = defineFigure({
  id: 'site/food-lift-storeys',
  title: { 'zh-CN': '建议设食梯的层数', en: 'Storeys from which a food lift is advised' },
  unit: 'storey',
  versions: [{ value: 2, basis: cite('jgj-39-2019', '4.5.6', 'unverified', 'B120') }],
});

/** Kitchen area for each person served. */
export const kitchenAreaEach = defineFigure({
  id: 'site/kitchen-area/each',
  title: { 'zh-CN': '每位就餐人员厨房面积', en: 'Kitchen area for each person served' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 0.4, basis: cite('jgj-39-2019', '4.5.2A', 'secondary', 'AB013') }],
});

/** Least area of a kitchen. */
export const kitchenAreaLeast = defineFigure({
  id: 'site/kitchen-area/least',
  title: { 'zh-CN': '厨房最小面积', en: 'Least area of a kitchen' },
  unit: 'm2',
  sense: 'floor',
  versions: [{ value: 12, basis: cite('jgj-39-2019', '4.5.2A', 'secondary', 'AB013') }],
});

/** Clear height of a kitchen. */
export const kitchenHeightLimit = defineFigure({
  id: 'site/kitchen-height',
  title: { 'zh-CN': '厨房净高', en: 'Clear height of a kitchen' },
  unit: 'm',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('jgj-39-2019', '4.5.3', 'secondary', 'AB013') }],
});

/** The figures of this file. */
export const kitchenFigures = [
  foodLiftButtonLimit,
  foodLiftStoreys,
  kitchenAreaEach,
  kitchenAreaLeast,
  kitchenHeightLimit,
];
