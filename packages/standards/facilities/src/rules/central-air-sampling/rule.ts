import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f } from '../../record.js';

export const centralAirSampling = defineRule({
  id: 'facilities/central-air-sampling',
  title: {
    pass: {
      'zh-CN': '采样条件符合验收标准：集中通风',
      en: 'The sampling met the acceptance standard: central ventilation',
    },
    fail: {
      'zh-CN': '采样条件不符合验收标准：集中通风',
      en: 'The sampling did not meet the acceptance standard: central ventilation',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.18', 'unverified', 'B387')],
  phases: ['filing', 'operation', 'assessment'],
  when: eq(f('/building/centralAirConditioning'), true),
  question: {
    text: {
      'zh-CN': '集中通风的房间是否在系统正常运行条件下检测？',
      en: 'Were centrally ventilated rooms tested with the system running normally?',
    },
    evidence: { 'zh-CN': '检测报告中的采样条件', en: 'The conditions of sampling in the report' },
  },
  remedy: { 'zh-CN': '按标准条件重新采样', en: 'Sample again under the conditions of the standard' },
});
