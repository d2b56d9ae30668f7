import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const planForInfectiousDisease = defineRule({
  id: 'supervision/plan-for-infectious-disease',
  title: {
    pass: { 'zh-CN': '制定了传染病应急预案', en: 'There is an emergency plan for infectious diseases' },
    fail: { 'zh-CN': '没有传染病应急预案', en: 'There is no emergency plan for infectious diseases' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/plans'), (plan) => eq(plan('/kind'), 'infectious-disease')),
  remedy: { 'zh-CN': '制定传染病应急预案', en: 'Write a plan for infectious diseases' },
  consequences: normsBreach,
});
