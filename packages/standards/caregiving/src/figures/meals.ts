import { defineFigure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

/** Fewest drinks per half day, as advised. */
export const drinksLeast = defineFigure({
  id: 'caregiving/drinks/least-per-half-day',
  title: { 'zh-CN': '每半日组织饮水次数建议下限', en: 'Fewest drinks per half day, as advised' },
  unit: 'time',
  sense: 'floor',
  versions: [{ value: 1, basis: cite('health-care-norms-2012', 'drinks', 'secondary', 'N229') }],
});

/** Most drinks per half day, as advised. */
export const drinksMost = defineFigure({
  id: 'caregiving/drinks/most-per-half-day',
  title: { 'zh-CN': '每半日组织饮水次数建议上限', en: 'Most drinks per half day, as advised' },
  unit: 'time',
  sense: 'ceiling',
  versions: [{ value: 2, basis: cite('health-care-norms-2012', 'drinks', 'secondary', 'N229') }],
});

/** Least drink of children of one to three, as advised. */
export const drinkLeastVolume = defineFigure({
  id: 'caregiving/drinks/least-volume',
  title: { 'zh-CN': '1至3岁每次饮水量建议下限', en: 'Least drink of children of one to three, as advised' },
  unit: 'ml',
  sense: 'floor',
  versions: [{ value: 50, basis: cite('health-care-norms-2012', 'drinks', 'secondary', 'N229') }],
});

/** Most drink of children of one to three, as advised. */
export const drinkMostVolume = defineFigure({
  id: 'caregiving/drinks/most-volume',
  title: { 'zh-CN': '1至3岁每次饮水量建议上限', en: 'Most drink of children of one to three, as advised' },
  unit: 'ml',
  sense: 'ceiling',
  versions: [{ value: 100, basis: cite('health-care-norms-2012', 'drinks', 'secondary', 'N229') }],
});

/** Shortest time between meals, as advised. */
export const mealIntervalLeast = defineFigure({
  id: 'caregiving/meals/least-interval',
  title: { 'zh-CN': '两餐间隔建议下限', en: 'Shortest time between meals, as advised' },
  unit: 'hour',
  sense: 'floor',
  versions: [{ value: 3.5, basis: cite('health-care-norms-2012', 'meals', 'secondary', 'N230') }],
});

/** Longest time between meals, as advised. */
export const mealIntervalMost = defineFigure({
  id: 'caregiving/meals/most-interval',
  title: { 'zh-CN': '两餐间隔建议上限', en: 'Longest time between meals, as advised' },
  unit: 'hour',
  sense: 'ceiling',
  versions: [{ value: 4, basis: cite('health-care-norms-2012', 'meals', 'secondary', 'N230') }],
});

/** Shortest meal, as the norms of 2012 advise. */
export const mealMinutesLeast2012 = defineFigure({
  id: 'caregiving/meals/least-minutes-2012',
  title: { 'zh-CN': '进餐时间建议下限（2012年规范）', en: 'Shortest meal, as the norms of 2012 advise' },
  unit: 'minute',
  sense: 'floor',
  versions: [{ value: 20, basis: cite('health-care-norms-2012', 'meals', 'secondary', 'N230') }],
});

/** Longest meal, as the norms of 2012 advise. */
export const mealMinutesMost2012 = defineFigure({
  id: 'caregiving/meals/most-minutes-2012',
  title: { 'zh-CN': '进餐时间建议上限（2012年规范）', en: 'Longest meal, as the norms of 2012 advise' },
  unit: 'minute',
  sense: 'ceiling',
  versions: [{ value: 30, basis: cite('health-care-norms-2012', 'meals', 'secondary', 'N230') }],
});

/** Longest meal, as the feeding guide advises. */
export const mealMinutesMost2021 = defineFigure({
  id: 'caregiving/meals/most-minutes-2021',
  title: { 'zh-CN': '进餐时间建议上限（喂养与营养指南）', en: 'Longest meal, as the feeding guide advises' },
  unit: 'minute',
  sense: 'ceiling',
  versions: [{ value: 30, basis: cite('feeding-guide-2021', '24-36 months', 'secondary', 'B337') }],
});

/** Longest meal, as the learned society advises. */
export const mealMinutesMost2022 = defineFigure({
  id: 'caregiving/meals/most-minutes-2022',
  title: { 'zh-CN': '进餐时间建议上限（学会指南）', en: 'Longest meal, as the learned society advises' },
  unit: 'minute',
  sense: 'ceiling',
  versions: [{ value: 20, basis: cite('feeding-guideline-2022', 'meals', 'secondary', 'N-C12') }],
});

/** Longest meal, as the assessment guide advises. */
export const mealMinutesMost2025 = defineFigure({
  id: 'caregiving/meals/most-minutes-2025',
  title: { 'zh-CN': '进餐时间建议上限（喂养评估指南）', en: 'Longest meal, as the assessment guide advises' },
  unit: 'minute',
  sense: 'ceiling',
  versions: [{ value: 30, basis: cite('feeding-assessment-guide-2025', 'meals', 'secondary', 'N-C12') }],
});

/** Shortest quiet time after a meal, as advised. */
export const quietLeast = defineFigure({
  id: 'caregiving/meals/least-quiet-minutes',
  title: { 'zh-CN': '餐后安静活动时间建议下限', en: 'Shortest quiet time after a meal, as advised' },
  unit: 'minute',
  sense: 'floor',
  versions: [{ value: 10, basis: cite('health-care-norms-2012', 'meals', 'secondary', 'N230') }],
});

/** Longest quiet time after a meal, as advised. */
export const quietMost = defineFigure({
  id: 'caregiving/meals/most-quiet-minutes',
  title: { 'zh-CN': '餐后安静活动时间建议上限', en: 'Longest quiet time after a meal, as advised' },
  unit: 'minute',
  sense: 'ceiling',
  versions: [{ value: 15, basis: cite('health-care-norms-2012', 'meals', 'secondary', 'N230') }],
});

/** Figures on meals. */
export const mealFigures = [
  drinkLeastVolume,
  drinkMostVolume,
  drinksLeast,
  drinksMost,
  mealIntervalLeast,
  mealIntervalMost,
  mealMinutesMost2021,
  mealMinutesMost2022,
  mealMinutesMost2025,
  mealMinutesLeast2012,
  mealMinutesMost2012,
  quietLeast,
  quietMost,
];
