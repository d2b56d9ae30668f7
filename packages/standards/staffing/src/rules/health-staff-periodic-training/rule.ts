import { addMonths, and, asOf, defineRule, eq, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, f, finished, hasRole, notHomeBased } from '../../record.js';

// "regularly": no interval stands in a source, so that nobody has missed it for certain in the first year of work

export const healthStaffPeriodicTraining = defineRule({
  id: 'staffing/health-staff-periodic-training',
  title: {
    pass: {
      'zh-CN': '保健人员在岗期间接受过卫生保健培训',
      en: 'The health worker was trained again while in service',
    },
    fail: {
      'zh-CN': '没有保健人员在岗卫生保健培训的记录',
      en: 'There is no training of the health worker in service',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-measures-2010', 'art. 13', 'secondary', 'B281')],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'health'), le(aPerson('/hireDate'), addMonths(asOf(), -12))),
  require: f.some(finished(aPerson, 'health-care'), (training) => eq(training('/stage'), 'in-service')),
  remedy: { 'zh-CN': '定期安排保健人员接受卫生保健培训', en: 'Have the health worker trained regularly' },
});
