import { and, defineRule, figure, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { milkFrom, milkLeast, milkMost } from '../../figures/menus.js';
import { f, inUse, menusFrom, servesMeals } from '../../record.js';

export const milkVolume = defineRule({
  id: 'caregiving/milk-volume',
  title: {
    pass: { 'zh-CN': '24至36月龄每日奶量在建议范围内', en: 'The milk of a day from 24 months is as advised' },
    fail: {
      'zh-CN': '24至36月龄每日奶量不在 {least} 至 {most} 毫升的建议范围内',
      en: 'The milk of a day from 24 months is not between {least} and {most} ml, as advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-assessment-guide-2025', '24-36 months', 'secondary', 'N202')],
  phases: inUse,
  when: servesMeals,
  require: f.every(menusFrom(figure(milkFrom)), (menu) =>
    and(ge(menu('/milkVolume'), figure(milkLeast)), le(menu('/milkVolume'), figure(milkMost))),
  ),
  params: { least: figure(milkLeast), most: figure(milkMost) },
  remedy: { 'zh-CN': '可调整奶量', en: 'The amount can be changed' },
});
