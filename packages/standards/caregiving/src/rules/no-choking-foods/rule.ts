import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, menus, servesMeals } from '../../record.js';

export const noChokingFoods = defineRule({
  id: 'caregiving/no-choking-foods',
  title: {
    pass: { 'zh-CN': '食谱没有整粒坚果等易呛食物', en: 'No whole nuts or pieces that choke are on the menu' },
    fail: {
      'zh-CN': '食谱有整粒坚果等易呛食物，与喂养建议不一致',
      en: 'Whole nuts or pieces that choke are on the menu, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('feeding-guide-2021', 'choking', 'secondary', 'N203'),
    cite('ws-t-678-2020', 'annex A.2', 'secondary', 'N203'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f.every(menus, (menu) => not(menu('/chokingFoods'))),
  remedy: { 'zh-CN': '可替换整粒坚果等易呛食物', en: 'Such foods can be replaced' },
});
