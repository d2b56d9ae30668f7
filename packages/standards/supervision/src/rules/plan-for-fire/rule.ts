import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const planForFire = defineRule({
  id: 'supervision/plan-for-fire',
  title: {
    pass: { 'zh-CN': '制定了火灾应急预案', en: 'There is an emergency plan for fires' },
    fail: { 'zh-CN': '没有火灾应急预案', en: 'There is no emergency plan for fires' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/plans'), (plan) => eq(plan('/kind'), 'fire')),
  remedy: { 'zh-CN': '制定火灾应急预案', en: 'Write a plan for fires' },
  consequences: normsBreach,
});
