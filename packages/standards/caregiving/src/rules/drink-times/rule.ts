import { and, defineRule, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { drinksLeast, drinksMost } from '../../figures/meals.js';
import { f, hasToddlerClass, inUse } from '../../record.js';

export const drinkTimes = defineRule({
  id: 'caregiving/drink-times',
  title: {
    pass: { 'zh-CN': '每半日组织饮水次数在建议范围内', en: 'Drinks per half day are as advised' },
    fail: {
      'zh-CN': '每半日组织饮水 {value} 次，不在 {least} 至 {most} 次的建议范围内',
      en: 'There are {value} drinks per half day; {least} to {most} are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('health-care-norms-2012', 'drinks', 'secondary', 'N229')],
  phases: inUse,
  when: hasToddlerClass,
  require: and(
    ge(f('/meals/waterTimesPerHalfDay'), figure(drinksLeast)),
    le(f('/meals/waterTimesPerHalfDay'), figure(drinksMost)),
  ),
  params: { value: f('/meals/waterTimesPerHalfDay'), least: figure(drinksLeast), most: figure(drinksMost) },
  remedy: { 'zh-CN': '可调整饮水次数', en: 'The number of drinks can be changed' },
});
