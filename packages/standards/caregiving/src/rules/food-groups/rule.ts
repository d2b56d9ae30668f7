import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { complementaryUntil, fewestFoodGroups } from '../../figures/menus.js';
import { f, inUse, menusBelow, servesMeals } from '../../record.js';

export const foodGroups = defineRule({
  id: 'caregiving/food-groups',
  title: {
    pass: { 'zh-CN': '每日食物种类达到建议', en: 'The day has the groups of food that are advised' },
    fail: {
      'zh-CN': '有的食谱每日食物种类少于 {least} 类，与喂养建议不一致',
      en: 'Some menu has fewer than {least} groups of food a day, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('feeding-guide-2021', 'part 1 item 2(4)', 'secondary', 'N199'),
    cite('feeding-guide-2021', 'variety', 'secondary', 'B336'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f.every(menusBelow(figure(complementaryUntil)), (menu) =>
    ge(menu('/foodGroupCount'), figure(fewestFoodGroups)),
  ),
  params: { least: figure(fewestFoodGroups) },
  remedy: { 'zh-CN': '可逐步增加食物种类', en: 'More groups can be added step by step' },
});
