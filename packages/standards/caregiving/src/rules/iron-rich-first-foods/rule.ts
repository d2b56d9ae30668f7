import { defineRule, figure } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { firstFoodsFrom } from '../../figures/menus.js';
import { f, inUse, menusUpTo, servesMeals } from '../../record.js';

export const ironRichFirstFoods = defineRule({
  id: 'caregiving/iron-rich-first-foods',
  title: {
    pass: { 'zh-CN': '首先添加富铁食物', en: 'First foods are rich in iron' },
    fail: {
      'zh-CN': '首先添加的不是富铁食物，与喂养建议不一致',
      en: 'First foods are not rich in iron, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('feeding-guide-2021', 'part 1 item 2(1)', 'secondary', 'N197'),
    cite('feeding-guide-2021', '6 months', 'secondary', 'B334'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f.every(menusUpTo(figure(firstFoodsFrom)), (menu) => menu('/ironRichFirstFoods')),
  remedy: { 'zh-CN': '可先添加富铁泥糊状食物', en: 'Iron-rich purees can come first' },
});
