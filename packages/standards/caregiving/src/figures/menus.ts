import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Age at which complementary feeding ends. */
export const complementaryUntil = defineFigure({
  id: 'caregiving/menus/complementary-until',
  title: { 'zh-CN': '辅食阶段结束月龄', en: 'Age at which complementary feeding ends' },
  unit: 'month',
  versions: [{ value: 24, basis: cite('feeding-guide-2021', '6-24 months', 'secondary', 'B336') }],
});

/** Fewest groups of food a day, as advised. */
export const fewestFoodGroups = defineFigure({
  id: 'caregiving/menus/food-groups',
  title: { 'zh-CN': '每日食物种类建议下限', en: 'Fewest groups of food a day, as advised' },
  unit: 'item',
  sense: 'floor',
  versions: [{ value: 4, basis: cite('feeding-guide-2021', 'part 1 item 2(4)', 'secondary', 'N199') }],
});

/** Age below which no salt is advised. */
export const saltFreeUntil = defineFigure({
  id: 'caregiving/menus/salt-free-until',
  title: { 'zh-CN': '不加盐建议月龄上限', en: 'Age below which no salt is advised' },
  unit: 'month',
  versions: [{ value: 12, basis: cite('ws-t-678-2020', '5.3', 'secondary', 'N201') }],
});

/** Age below which no sugar is advised. */
export const sugarFreeUntil = defineFigure({
  id: 'caregiving/menus/sugar-free-until',
  title: { 'zh-CN': '不加糖建议月龄上限', en: 'Age below which no sugar is advised' },
  unit: 'month',
  versions: [{ value: 12, basis: cite('feeding-guide-2021', '<12 months', 'secondary', 'B335') }],
});

/** Age from which the amount of milk is advised. */
export const milkFrom = defineFigure({
  id: 'caregiving/menus/milk-from',
  title: { 'zh-CN': '奶量建议起始月龄', en: 'Age from which the amount of milk is advised' },
  unit: 'month',
  versions: [
    { value: 24, basis: cite('feeding-assessment-guide-2025', '24-36 months', 'secondary', 'N202') },
  ],
});

/** Least milk a day from 24 months, as advised. */
export const milkLeast = defineFigure({
  id: 'caregiving/menus/milk-least',
  title: { 'zh-CN': '24至36月龄每日奶量建议下限', en: 'Least milk a day from 24 months, as advised' },
  unit: 'ml',
  sense: 'floor',
  versions: [
    { value: 400, basis: cite('feeding-assessment-guide-2025', '24-36 months', 'secondary', 'N202') },
  ],
});

/** Most milk a day from 24 months, as advised. */
export const milkMost = defineFigure({
  id: 'caregiving/menus/milk-most',
  title: { 'zh-CN': '24至36月龄每日奶量建议上限', en: 'Most milk a day from 24 months, as advised' },
  unit: 'ml',
  sense: 'ceiling',
  versions: [
    { value: 600, basis: cite('feeding-assessment-guide-2025', '24-36 months', 'secondary', 'N202') },
  ],
});

/** Fewest days between new foods, as advised. */
export const newFoodDays = defineFigure({
  id: 'caregiving/menus/new-food-days',
  title: { 'zh-CN': '添加新食物间隔天数建议下限', en: 'Fewest days between new foods, as advised' },
  unit: 'day',
  sense: 'floor',
  versions: [{ value: 3, basis: cite('ws-t-678-2020', 'new foods', 'unverified', 'B334') }],
});

/** Most days of one menu, as advised. */
export const menuDays = defineFigure({
  id: 'caregiving/menus/days',
  title: { 'zh-CN': '食谱更换周期建议上限', en: 'Most days of one menu, as advised' },
  unit: 'day',
  sense: 'ceiling',
  versions: [{ value: 7, basis: cite('ws-t-821-2023', '7.3.1', 'secondary', 'N282') }],
});

/** Age at which complementary food begins. */
export const firstFoodsFrom = defineFigure({
  id: 'caregiving/menus/first-foods-from',
  title: { 'zh-CN': '开始添加辅食月龄', en: 'Age at which complementary food begins' },
  unit: 'month',
  versions: [{ value: 6, basis: cite('feeding-guide-2021', 'part 1 item 2(1)', 'secondary', 'N197') }],
});

/** Figures on menus. */
export const menuFigures = [
  firstFoodsFrom,
  complementaryUntil,
  fewestFoodGroups,
  menuDays,
  milkFrom,
  milkLeast,
  milkMost,
  newFoodDays,
  saltFreeUntil,
  sugarFreeUntil,
];
