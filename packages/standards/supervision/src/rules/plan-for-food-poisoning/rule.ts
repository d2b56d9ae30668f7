import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const planForFoodPoisoning = defineRule({
  id: 'supervision/plan-for-food-poisoning',
  title: {
    pass: { 'zh-CN': '制定了食物中毒应急预案', en: 'There is an emergency plan for food poisoning' },
    fail: { 'zh-CN': '没有食物中毒应急预案', en: 'There is no emergency plan for food poisoning' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/plans'), (plan) => eq(plan('/kind'), 'food-poisoning')),
  remedy: { 'zh-CN': '制定食物中毒应急预案', en: 'Write a plan for food poisoning' },
  consequences: normsBreach,
});
