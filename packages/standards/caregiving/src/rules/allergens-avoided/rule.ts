import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const allergensAvoided = defineRule({
  id: 'caregiving/allergens-avoided',
  title: {
    pass: {
      'zh-CN': '为过敏婴幼儿避开过敏食物，已经查验',
      en: 'Allergens are kept from children with an allergy, as seen',
    },
    fail: {
      'zh-CN': '没有为过敏婴幼儿避开过敏食物',
      en: 'Allergens are not kept from children with an allergy',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '7.3.3', 'secondary', 'N284')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否为过敏婴幼儿避开过敏食物？',
      en: 'Are allergens kept from children with an allergy?',
    },
    evidence: {
      'zh-CN': '对照过敏记录和食谱、分餐',
      en: 'Compare records of allergies with menus and servings',
    },
  },
  remedy: { 'zh-CN': '可调整该婴幼儿的食谱', en: 'Its menu can be changed' },
});
