import { and, defineRule, eq, ge, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, f, inUse, notHomeBased } from '../../record.js';

export const allergySubstitutes = defineRule({
  id: 'caregiving/allergy-substitutes',
  title: {
    pass: {
      'zh-CN': '为过敏或有特殊需求的婴幼儿提供替代食物',
      en: 'Children with an allergy or special need get substitutes',
    },
    fail: {
      'zh-CN': '没有为过敏或有特殊需求的婴幼儿提供替代食物',
      en: 'Children with an allergy or special need get no substitutes',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '7.3.3', 'secondary', 'N284'),
    cite('ws-t-821-2023', '7.3.1-7.3.3', 'secondary', 'B323'),
  ],
  phases: inUse,
  subjects: '/children',
  when: and(
    notHomeBased,
    or(eq(aChild('/diet/specialNeed'), true), ge(f.count(aChild.list('/diet/allergies')), 1)),
  ),
  require: aChild('/diet/substitutesGiven'),
  remedy: { 'zh-CN': '可提供替代食物', en: 'Substitutes can be offered' },
});
