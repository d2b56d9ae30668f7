import { and, defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, hasRole, inUse, notHomeBased } from '../../record.js';

export const careStaffBackground = defineRule({
  id: 'staffing/care-staff-background',
  title: {
    pass: {
      'zh-CN': '保育人员具有婴幼儿照护经验或相关专业背景',
      en: 'The carer has experience in care or a relevant background',
    },
    fail: {
      'zh-CN': '保育人员既无婴幼儿照护经验，也无相关专业背景',
      en: 'The carer has neither experience in care nor a relevant background',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 18', 'secondary', 'N110')],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'care')),
  require: or(
    eq(aPerson('/background/careExperience'), true),
    eq(aPerson('/background/relevantStudies'), true),
  ),
  remedy: {
    'zh-CN': '安排具有照护经验或相关专业背景的人员担任保育人员',
    en: 'Let somebody with experience or a relevant background care for the children',
  },
  consequences: normsBreach,
});
