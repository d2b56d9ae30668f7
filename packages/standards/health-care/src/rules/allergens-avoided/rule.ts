import { and, defineRule, ge, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, f, inUse, servesMeals } from '../../record.js';

export const allergensAvoided = defineRule({
  id: 'health-care/allergens-avoided',
  title: {
    pass: { 'zh-CN': '为婴幼儿避开过敏食物', en: 'The child is kept from food it is allergic to' },
    fail: { 'zh-CN': '没有避开过敏食物', en: 'The child is not kept from food it is allergic to' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '7.3.3', 'secondary', 'N284')],
  phases: inUse,
  subjects: '/children',
  when: and(servesMeals, or(ge(f.count(aChild.list('/diet/allergies')), 1), aChild('/diet/specialNeed'))),
  question: {
    text: {
      'zh-CN': '食谱和备餐是否避开该婴幼儿的过敏食物？',
      en: 'Do menus and cooking keep this child from what it is allergic to?',
    },
    evidence: {
      'zh-CN': '过敏记录、食谱、备餐标识',
      en: 'Record of allergies, menus, labels of prepared food',
    },
  },
  remedy: { 'zh-CN': '核对食谱与过敏记录', en: 'Check the menus against the allergies' },
});
