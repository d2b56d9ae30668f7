import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilAffairsBody, f, fromRegistration, registeredUnderPlan } from '../record.js';

export const registrarOfDistrict = defineRule({
  id: 'nanjing/registrar-of-district',
  title: {
    pass: {
      'zh-CN': '非营利性机构在区级登记机关登记',
      en: 'The non-profit institution is registered at district level',
    },
    fail: {
      'zh-CN': '非营利性机构没有在区级登记机关登记',
      en: 'The non-profit institution is not registered at district level',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)2', 'primary', 'L083')],
  phases: fromRegistration,
  when: and(civilAffairsBody, registeredUnderPlan),
  require: eq(f('/registration/level'), 'county'),
  remedy: { 'zh-CN': '向所在区登记机关咨询', en: 'Ask the registrar of the district' },
});
