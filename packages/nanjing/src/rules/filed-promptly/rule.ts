import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, registeredItself, registeredUnderPlan } from '../record.js';

export const filedPromptly = defineRule({
  id: 'nanjing/filed-promptly',
  title: {
    pass: {
      'zh-CN': '登记后及时向当地卫生健康部门备案，已经查验',
      en: 'The filing with the local health department followed the registration promptly, as seen',
    },
    fail: {
      'zh-CN': '登记后没有及时向当地卫生健康部门备案',
      en: 'The filing with the local health department did not follow the registration promptly',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)2', 'primary', 'L085')],
  phases: inUse,
  when: and(registeredItself, registeredUnderPlan),
  question: {
    text: {
      'zh-CN': '登记之后是否及时向当地卫生健康部门提交备案？（方案没有规定天数）',
      en: 'Was the file handed in promptly after the registration? The plan states no days.',
    },
    evidence: {
      'zh-CN': '登记证书上的日期和备案提交日期',
      en: 'The day on the certificate and the day on which the file was handed in',
    },
  },
  remedy: { 'zh-CN': '尽快备案', en: 'File soon' },
});
