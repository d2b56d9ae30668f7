import { and, defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022FormaldehydeLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023, underHygieneEvaluation } from '../../record.js';

export const hygieneFormaldehyde = defineRule({
  id: 'facilities/hygiene-formaldehyde',
  title: {
    pass: { 'zh-CN': '甲醛符合卫生评价标准', en: 'Formaldehyde meets the hygiene evaluation' },
    fail: {
      'zh-CN': '甲醛为 {actual} 毫克/立方米，卫生评价标准为至多 {limit} 毫克/立方米',
      en: 'Formaldehyde is {actual} mg/m³; the hygiene evaluation has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'environment', 'secondary', 'N217'),
    cite('hygiene-evaluation-2022', 'environment', 'secondary', 'B315'),
  ],
  topic: 'formaldehyde',
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(underHygieneEvaluation, testInUseSince2023),
  require: le(aTest('/formaldehyde'), figure(air2022FormaldehydeLimit)),
  params: { actual: aTest('/formaldehyde'), limit: figure(air2022FormaldehydeLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
