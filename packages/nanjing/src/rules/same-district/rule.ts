import { and, defineRule, eq, matches, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilAffairsBody, f, fromRegistration, registeredUnderPlan } from '../record.js';

// a registrar's own code, such as that of Jiangbei New Area, does not tell the district

export const sameDistrict = defineRule({
  id: 'nanjing/same-district',
  title: {
    pass: {
      'zh-CN': '登记机关与审查同意的卫生健康部门在同一个区',
      en: 'The registrar is of the district whose health department consented',
    },
    fail: {
      'zh-CN': '登记机关与审查同意的卫生健康部门不在同一个区',
      en: 'The registrar is of another district than the health department that consented',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)2', 'primary', 'L083')],
  phases: fromRegistration,
  when: and(
    civilAffairsBody,
    registeredUnderPlan,
    not(matches(f('/registration/divisionCode'), '32019*')),
    not(matches(f('/registration/healthConsent/divisionCode'), '32019*')),
  ),
  require: eq(f('/registration/divisionCode'), f('/registration/healthConsent/divisionCode')),
  remedy: { 'zh-CN': '向所在区的两个部门核对', en: 'Ask both departments of the district of the seat' },
});
