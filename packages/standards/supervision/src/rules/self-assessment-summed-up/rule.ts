import { and, asOf, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRound, inService, lastYear, notHomeBased } from '../../record.js';

export const selfAssessmentSummedUp = defineRule({
  id: 'supervision/self-assessment-summed-up',
  title: {
    pass: { 'zh-CN': '自我评估作了总结', en: 'The self-assessment was summed up' },
    fail: { 'zh-CN': '自我评估没有总结', en: 'The self-assessment was not summed up' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('quality-campaign-2025', 'yearly cycle', 'secondary', 'N301')],
  phases: inService,
  effective: { from: '2026-01-01' },
  subjects: '/selfAssessments',
  when: and(notHomeBased, and(ge(aRound('/year'), 2025), le(aRound('/year'), lastYear))),
  require: le(aRound('/summedUpOn'), asOf()),
  remedy: { 'zh-CN': '作出总结', en: 'Sum it up' },
});
