import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const planForViolence = defineRule({
  id: 'supervision/plan-for-violence',
  title: {
    pass: { 'zh-CN': '制定了暴力事件应急预案', en: 'There is an emergency plan for violence' },
    fail: { 'zh-CN': '没有暴力事件应急预案', en: 'There is no emergency plan for violence' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/plans'), (plan) => eq(plan('/kind'), 'violence')),
  remedy: { 'zh-CN': '制定暴力事件应急预案', en: 'Write a plan for violence' },
  consequences: normsBreach,
});
