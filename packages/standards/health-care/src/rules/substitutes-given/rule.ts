import { and, defineRule, ge, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, f, inUse, servesMeals } from '../../record.js';

export const substitutesGiven = defineRule({
  id: 'health-care/substitutes-given',
  title: {
    pass: {
      'zh-CN': '为过敏或有特殊需要的婴幼儿提供替代食物',
      en: 'A child with allergies or special needs gets other food instead',
    },
    fail: {
      'zh-CN': '没有为过敏或有特殊需要的婴幼儿提供替代食物',
      en: 'A child with allergies or special needs gets nothing instead',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.3.3', 'secondary', 'N284'),
    cite('ws-t-821-2023', '7.3.3', 'secondary', 'B323'),
  ],
  phases: inUse,
  subjects: '/children',
  when: and(servesMeals, or(ge(f.count(aChild.list('/diet/allergies')), 1), aChild('/diet/specialNeed'))),
  require: aChild('/diet/substitutesGiven'),
  remedy: { 'zh-CN': '提供替代食物', en: 'Offer other food instead' },
});
