import { defineRule, figure, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { sugarFreeUntil } from '../../figures/menus.js';
import { f, inUse, menusBelow, servesMeals } from '../../record.js';

export const noSugarUnderOne = defineRule({
  id: 'caregiving/no-sugar-under-one',
  title: {
    pass: { 'zh-CN': '1岁以下食谱不加糖', en: 'No sugar is added for children under one' },
    fail: {
      'zh-CN': '1岁以下食谱加了糖，与喂养建议不一致',
      en: 'Sugar is added for children under one, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', '<12 months', 'secondary', 'B335')],
  phases: inUse,
  when: servesMeals,
  require: f.every(menusBelow(figure(sugarFreeUntil)), (menu) => not(menu('/sugarAdded'))),
  remedy: { 'zh-CN': '可去掉1岁以下食谱中的糖', en: 'The sugar can be left out for children under one' },
});
