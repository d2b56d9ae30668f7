import { and, defineRule, hasAny, isIn, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { targetDay } from '../../plan/horizon.js';
import { aPerson, f, inService, notHomeBased } from '../record.js';

// the two names stand in the plan; whether their successors count was read nowhere

export const carerCertificates = defineRule({
  id: 'nanjing/carer-certificates',
  title: {
    pass: {
      'zh-CN': '持有育婴员证或者保育员证（方案目标）',
      en: 'The person holds an infant-carer or nursery-nurse certificate, as the target wishes',
    },
    fail: {
      'zh-CN': '尚未持有育婴员证或者保育员证（方案目标，非义务）',
      en: 'The person holds neither certificate yet; this is a target, no duty',
    },
  },
  addressee: 'institution',
  obligation: 'target',
  basis: [cite('nanjing-plan-2020', '二', 'primary', 'L052')],
  phases: inService,
  effective: { to: targetDay },
  subjects: '/staff',
  when: and(
    notHomeBased,
    or(isIn(aPerson('/role'), ['care', 'teacher']), hasAny(aPerson('/alsoRoles'), ['care', 'teacher'])),
  ),
  require: f.some(aPerson.list('/certificates'), (held) =>
    or(isIn(held('/kind'), ['infant-carer', 'nursery-nurse']), isIn(held('/name'), ['育婴员', '保育员'])),
  ),
  remedy: { 'zh-CN': '支持该人员考取证书', en: 'Help the person to get a certificate' },
});
