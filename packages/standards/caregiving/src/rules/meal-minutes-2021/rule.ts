import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { mealMinutesMost2021 } from '../../figures/meals.js';
import { f, inUse, servesOlderToddlers } from '../../record.js';

export const mealMinutes2021 = defineRule({
  id: 'caregiving/meal-minutes-2021',
  title: {
    pass: { 'zh-CN': '进餐时间在建议范围内', en: 'A meal is as long as advised' },
    fail: {
      'zh-CN': '进餐时间 {value} 分钟，长于建议的 {most} 分钟',
      en: 'A meal takes {value} minutes; up to {most} are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', '24-36 months', 'secondary', 'B337')],
  topic: 'meal-length',
  phases: inUse,
  when: servesOlderToddlers,
  require: le(f('/meals/mealMinutes'), figure(mealMinutesMost2021)),
  params: { value: f('/meals/mealMinutes'), most: figure(mealMinutesMost2021) },
  remedy: { 'zh-CN': '可调整进餐时间', en: 'The time for a meal can be changed' },
});
