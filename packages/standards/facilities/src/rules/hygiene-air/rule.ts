import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aTest, testInUse, underHygieneEvaluation } from '../../record.js';

export const hygieneAir = defineRule({
  id: 'facilities/hygiene-air',
  title: {
    pass: { 'zh-CN': '室内空气检测符合卫生评价标准', en: 'The air meets the hygiene evaluation' },
    fail: { 'zh-CN': '室内空气检测不符合卫生评价标准', en: 'The air does not meet the hygiene evaluation' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('hygiene-evaluation-2022', 'environment', 'secondary', 'N217')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(underHygieneEvaluation, testInUse),
  require: eq(aTest('/conforms'), true),
  remedy: { 'zh-CN': '查明污染源，治理后复测', en: 'Find the source, treat the room and test again' },
});
