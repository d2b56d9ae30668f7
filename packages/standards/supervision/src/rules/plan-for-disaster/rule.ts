import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const planForDisaster = defineRule({
  id: 'supervision/plan-for-disaster',
  title: {
    pass: { 'zh-CN': '制定了自然灾害应急预案', en: 'There is an emergency plan for natural disasters' },
    fail: { 'zh-CN': '没有自然灾害应急预案', en: 'There is no emergency plan for natural disasters' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/plans'), (plan) => eq(plan('/kind'), 'disaster')),
  remedy: { 'zh-CN': '制定自然灾害应急预案', en: 'Write a plan for natural disasters' },
  consequences: normsBreach,
});
