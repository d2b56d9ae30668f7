import { and, defineRule, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { mealIntervalLeast, mealIntervalMost } from '../../figures/meals.js';
import { f, inUse, servesMeals } from '../../record.js';

export const mealInterval = defineRule({
  id: 'caregiving/meal-interval',
  title: {
    pass: { 'zh-CN': '两餐间隔在建议范围内', en: 'Meals are as far apart as advised' },
    fail: {
      'zh-CN': '两餐间隔 {value} 小时，不在 {least} 至 {most} 小时的建议范围内',
      en: 'Meals are {value} hours apart; {least} to {most} are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('health-care-norms-2012', 'meals', 'secondary', 'N230')],
  phases: inUse,
  when: servesMeals,
  require: and(
    ge(f('/meals/mealIntervalHours'), figure(mealIntervalLeast)),
    le(f('/meals/mealIntervalHours'), figure(mealIntervalMost)),
  ),
  params: {
    value: f('/meals/mealIntervalHours'),
    least: figure(mealIntervalLeast),
    most: figure(mealIntervalMost),
  },
  remedy: { 'zh-CN': '可调整两餐间隔', en: 'The time between meals can be changed' },
});
