import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, f, hasRole, inUse, notHomeBased } from '../../record.js';

export const guardCompany = defineRule({
  id: 'staffing/guard-company',
  title: {
    pass: {
      'zh-CN': '保安人员由取得保安服务许可的公司派驻',
      en: 'The guard is posted by a licensed guard company',
    },
    fail: {
      'zh-CN': '保安人员不是由取得保安服务许可的公司派驻',
      en: 'The guard is not posted by a licensed guard company',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 18', 'secondary', 'N112')],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'guard')),
  require: and(eq(aPerson('/postedByCompany'), true), eq(f('/security/guardCompanyLicence'), true)),
  remedy: {
    'zh-CN': '由取得保安服务许可的保安服务公司派驻保安人员',
    en: 'Have guards posted by a licensed company',
  },
  consequences: normsBreach,
});
