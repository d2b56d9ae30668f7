import { and, defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, hasRole, homeBased, inUse } from '../../record.js';

export const homeCarerBackground = defineRule({
  id: 'staffing/home-carer-background',
  title: {
    pass: {
      'zh-CN': '照护人员具有婴幼儿照护经验或相关专业背景',
      en: 'The carer of the point has experience in care or a relevant background',
    },
    fail: {
      'zh-CN': '照护人员既无婴幼儿照护经验，也无相关专业背景',
      en: 'The carer of the point has neither experience in care nor a relevant background',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'carers', 'secondary', 'N179')],
  phases: inUse,
  subjects: '/staff',
  when: and(homeBased, hasRole(aPerson, 'care')),
  require: or(
    eq(aPerson('/background/relevantStudies'), true),
    eq(aPerson('/background/careExperience'), true),
  ),
  remedy: {
    'zh-CN': '由具有照护经验或相关专业背景的人员照护婴幼儿',
    en: 'Let somebody with experience or a relevant background care for the children',
  },
});
