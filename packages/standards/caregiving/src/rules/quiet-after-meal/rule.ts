import { and, defineRule, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { quietLeast, quietMost } from '../../figures/meals.js';
import { f, inUse, servesMeals } from '../../record.js';

export const quietAfterMeal = defineRule({
  id: 'caregiving/quiet-after-meal',
  title: {
    pass: { 'zh-CN': '餐后安静活动时间在建议范围内', en: 'The quiet time after a meal is as advised' },
    fail: {
      'zh-CN': '餐后安静活动 {value} 分钟，不在 {least} 至 {most} 分钟的建议范围内',
      en: 'The quiet time after a meal is {value} minutes; {least} to {most} are advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('health-care-norms-2012', 'meals', 'secondary', 'N230')],
  phases: inUse,
  when: servesMeals,
  require: and(
    ge(f('/meals/quietMinutesAfterMeal'), figure(quietLeast)),
    le(f('/meals/quietMinutesAfterMeal'), figure(quietMost)),
  ),
  params: { value: f('/meals/quietMinutesAfterMeal'), least: figure(quietLeast), most: figure(quietMost) },
  remedy: { 'zh-CN': '可调整餐后安静活动时间', en: 'The quiet time can be changed' },
});
