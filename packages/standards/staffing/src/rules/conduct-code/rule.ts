import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const conductCode = defineRule({
  id: 'staffing/conduct-code',
  title: {
    pass: { 'zh-CN': '从业人员遵守职业行为准则，已经查验', en: 'Staff keep to the code of conduct, as seen' },
    fail: { 'zh-CN': '从业人员没有遵守职业行为准则', en: 'Staff do not keep to the code of conduct' },
  },
  addressee: 'person',
  obligation: 'must',
  basis: [cite('conduct-code-2022', 'ten headings', 'unverified', 'AN051')],
  phases: ['operation', 'assessment'],
  question: {
    text: {
      'zh-CN':
        '从业人员是否遵守职业行为准则（政治方向、爱国守法、文化、关爱、科学照护、安全健康、家园共育、专业发展、团结协作、廉洁自律）？',
      en: 'Do staff keep to the code: direction, law, culture, care, science, safety and health, families, growth, teamwork, integrity?',
    },
    evidence: {
      'zh-CN': '对照准则文本，查阅承诺书、考核和投诉记录',
      en: 'Compare with the text of the code; see pledges, appraisals and complaints',
    },
  },
  remedy: { 'zh-CN': '教育并督促整改', en: 'Instruct, and see that it is put right' },
});
