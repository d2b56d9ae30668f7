import { defineRule, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

// the wording read is that of 2024-04-26

export const emergencyPlan = defineRule({
  id: 'supervision/emergency-plan',
  title: {
    pass: { 'zh-CN': '制定了应对突发事件的预案', en: 'There is a plan for emergencies' },
    fail: { 'zh-CN': '没有应对突发事件的预案', en: 'There is no plan for emergencies' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 37', 'primary', 'N066')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  require: ge(f.count(f.list('/plans')), 1),
  remedy: { 'zh-CN': '制定预案', en: 'Write a plan' },
});
