import { and, defineRule, eq, isIn, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, f, hasRole, inUse, notHomeBased, trained } from '../../record.js';

// one who is not registered is taken for a health worker (保健员), for whom schooling and training are enough

export const healthStaffQualification = defineRule({
  id: 'staffing/health-staff-qualification',
  title: {
    pass: {
      'zh-CN': '卫生保健人员具有医护执业注册，或具有高中以上学历并经过卫生保健培训',
      en: 'The health worker is a registered doctor or nurse, or has upper secondary education and training',
    },
    fail: {
      'zh-CN': '卫生保健人员的资格不符合要求',
      en: 'The health worker does not have the qualification',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-measures-2010', 'art. 11', 'unverified', 'B279')],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'health')),
  require: or(
    isIn(aPerson('/background/healthRegistration'), ['doctor', 'nurse']),
    and(
      isIn(aPerson('/education'), [
        'upper-secondary',
        'secondary-vocational',
        'junior-college',
        'bachelor',
        'master',
        'doctor',
      ]),
      or(
        f.some(aPerson.list('/certificates'), (held) => eq(held('/kind'), 'health-care-training')),
        trained(aPerson, 'health-care'),
      ),
    ),
  ),
  remedy: { 'zh-CN': '配备具有相应资格的卫生保健人员', en: 'Employ health workers with the qualification' },
});
