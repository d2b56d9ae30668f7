import { and, defineRule, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { mealMinutesLeast2012, mealMinutesMost2012 } from '../../figures/meals.js';
import { f, inUse, servesMeals } from '../../record.js';

// texts differ on the length of a meal; all are guidance

export const mealMinutes2012 = defineRule({
  id: 'caregiving/meal-minutes-2012',
  title: {
    pass: { 'zh-CN': '进餐时间在建议范围内', en: 'A meal is as long as advised' },
    fail: {
      'zh-CN': '进餐时间 {value} 分钟，不在 {least} 至 {most} 分钟的建议范围内',
      en: 'A meal takes {value} minutes; {least} to {most} are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('health-care-norms-2012', 'meals', 'secondary', 'N230')],
  topic: 'meal-length',
  phases: inUse,
  when: servesMeals,
  require: and(
    ge(f('/meals/mealMinutes'), figure(mealMinutesLeast2012)),
    le(f('/meals/mealMinutes'), figure(mealMinutesMost2012)),
  ),
  params: {
    value: f('/meals/mealMinutes'),
    least: figure(mealMinutesLeast2012),
    most: figure(mealMinutesMost2012),
  },
  remedy: { 'zh-CN': '可调整进餐时间', en: 'The time for a meal can be changed' },
});
