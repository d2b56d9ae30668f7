import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const planForStampede = defineRule({
  id: 'supervision/plan-for-stampede',
  title: {
    pass: { 'zh-CN': '制定了踩踏应急预案', en: 'There is an emergency plan for stampedes' },
    fail: { 'zh-CN': '没有踩踏应急预案', en: 'There is no emergency plan for stampedes' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/plans'), (plan) => eq(plan('/kind'), 'stampede')),
  remedy: { 'zh-CN': '制定踩踏应急预案', en: 'Write a plan for stampedes' },
  consequences: normsBreach,
});
