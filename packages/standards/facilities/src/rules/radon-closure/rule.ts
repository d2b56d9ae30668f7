import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const radonClosure = defineRule({
  id: 'facilities/radon-closure',
  title: {
    pass: { 'zh-CN': '采样条件符合验收标准：氡', en: 'The sampling met the acceptance standard: radon' },
    fail: {
      'zh-CN': '采样条件不符合验收标准：氡',
      en: 'The sampling did not meet the acceptance standard: radon',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.19', 'primary', 'B388')],
  phases: ['filing', 'operation', 'assessment'],
  question: {
    text: {
      'zh-CN': '氡检测前房间是否对外关闭 24 小时？',
      en: 'Was the room closed for 24 hours before radon was sampled?',
    },
    evidence: { 'zh-CN': '检测报告中的采样条件', en: 'The conditions of sampling in the report' },
  },
  remedy: { 'zh-CN': '按标准条件重新采样', en: 'Sample again under the conditions of the standard' },
});
