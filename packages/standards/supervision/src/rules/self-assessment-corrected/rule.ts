import { and, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRound, inService, lastYear, notHomeBased } from '../../record.js';

export const selfAssessmentCorrected = defineRule({
  id: 'supervision/self-assessment-corrected',
  title: {
    pass: { 'zh-CN': '自我评估发现的问题全部整改', en: 'All that the self-assessment found was put right' },
    fail: {
      'zh-CN': '自我评估发现的问题没有全部整改',
      en: 'Not all that the self-assessment found was put right',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('quality-campaign-2025', 'yearly cycle', 'secondary', 'N301')],
  phases: inService,
  effective: { from: '2026-01-01' },
  subjects: '/selfAssessments',
  when: and(notHomeBased, and(ge(aRound('/year'), 2025), le(aRound('/year'), lastYear))),
  require: ge(aRound('/faultsCorrected'), aRound('/faultsFound')),
  remedy: { 'zh-CN': '完成整改', en: 'Put it right' },
});
