import { and, defineRule, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilAffairsBody, f, fromRegistration, registeredUnderPlan } from '../record.js';

// an application after the consent shows the order too, where the registration is still to come

export const healthConsentFirst = defineRule({
  id: 'nanjing/health-consent-first',
  title: {
    pass: {
      'zh-CN': '区卫生健康部门审查同意在前，民政登记在后',
      en: 'The district health department consented before civil affairs registered',
    },
    fail: {
      'zh-CN': '民政登记先于区卫生健康部门审查同意',
      en: 'Civil affairs registered before the district health department consented',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)2', 'primary', 'L083')],
  phases: fromRegistration,
  when: and(civilAffairsBody, registeredUnderPlan),
  require: or(
    le(f('/registration/healthConsent/consentedOn'), f('/registration/appliedOn')),
    le(f('/registration/healthConsent/consentedOn'), f('/registration/registeredOn')),
  ),
  remedy: {
    'zh-CN': '向区卫生健康部门补办审查同意手续，并告知登记机关',
    en: 'Ask the district health department for its consent and tell the registrar',
  },
});
