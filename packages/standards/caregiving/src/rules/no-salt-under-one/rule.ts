import { defineRule, figure, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { saltFreeUntil } from '../../figures/menus.js';
import { f, inUse, menusBelow, servesMeals } from '../../record.js';

export const noSaltUnderOne = defineRule({
  id: 'caregiving/no-salt-under-one',
  title: {
    pass: { 'zh-CN': '1岁以下食谱不加盐', en: 'No salt is added for children under one' },
    fail: {
      'zh-CN': '1岁以下食谱加了盐，与喂养建议不一致',
      en: 'Salt is added for children under one, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('feeding-guide-2021', '<12 months', 'secondary', 'B335'),
    cite('ws-t-678-2020', '5.3', 'secondary', 'N201'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f.every(menusBelow(figure(saltFreeUntil)), (menu) => not(menu('/saltAdded'))),
  remedy: { 'zh-CN': '可去掉1岁以下食谱中的盐', en: 'The salt can be left out for children under one' },
});
