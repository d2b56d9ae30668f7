import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { mealMinutesMost2025 } from '../../figures/meals.js';
import { f, inUse, servesMeals } from '../../record.js';

export const mealMinutes2025 = defineRule({
  id: 'caregiving/meal-minutes-2025',
  title: {
    pass: { 'zh-CN': '进餐时间在建议范围内', en: 'A meal is as long as advised' },
    fail: {
      'zh-CN': '进餐时间 {value} 分钟，长于建议的 {most} 分钟',
      en: 'A meal takes {value} minutes; up to {most} are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-assessment-guide-2025', 'meals', 'secondary', 'N-C12')],
  topic: 'meal-length',
  phases: inUse,
  when: servesMeals,
  require: le(f('/meals/mealMinutes'), figure(mealMinutesMost2025)),
  params: { value: f('/meals/mealMinutes'), most: figure(mealMinutesMost2025) },
  remedy: { 'zh-CN': '可调整进餐时间', en: 'The time for a meal can be changed' },
});
