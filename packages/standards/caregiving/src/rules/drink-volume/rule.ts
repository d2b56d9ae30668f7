import { and, defineRule, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { drinkLeastVolume, drinkMostVolume } from '../../figures/meals.js';
import { f, hasToddlerClass, inUse } from '../../record.js';

export const drinkVolume = defineRule({
  id: 'caregiving/drink-volume',
  title: {
    pass: { 'zh-CN': '每次饮水量在建议范围内', en: 'A drink is as large as advised' },
    fail: {
      'zh-CN': '每次饮水 {value} 毫升，不在1至3岁 {least} 至 {most} 毫升的建议范围内',
      en: 'A drink is {value} ml; {least} to {most} are advised from one to three years',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('health-care-norms-2012', 'drinks', 'secondary', 'N229')],
  phases: inUse,
  when: hasToddlerClass,
  require: and(
    ge(f('/meals/waterVolume'), figure(drinkLeastVolume)),
    le(f('/meals/waterVolume'), figure(drinkMostVolume)),
  ),
  params: { value: f('/meals/waterVolume'), least: figure(drinkLeastVolume), most: figure(drinkMostVolume) },
  remedy: { 'zh-CN': '可调整每次饮水量', en: 'The size of a drink can be changed' },
});
