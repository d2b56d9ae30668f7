import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const mealHygiene = defineRule({
  id: 'caregiving/meal-hygiene',
  title: {
    pass: {
      'zh-CN': '备餐卫生，餐前洗手，已经查验',
      en: 'Meals are prepared cleanly and hands are washed, as seen',
    },
    fail: {
      'zh-CN': '备餐或洗手与喂养建议不一致',
      en: 'Preparing meals or washing hands differs from the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', 'preparation', 'unverified', 'B339')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '备餐是否卫生，婴幼儿和工作人员餐前是否洗手？',
      en: 'Are meals prepared cleanly, and do children and staff wash hands?',
    },
    evidence: { 'zh-CN': '观察备餐和进餐', en: 'Watch the kitchen and the meal' },
  },
  remedy: { 'zh-CN': '可改进备餐卫生和洗手', en: 'Both can be improved' },
});
