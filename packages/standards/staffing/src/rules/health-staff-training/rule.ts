import { and, defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, f, finished, hasRole, inUse, notHomeBased } from '../../record.js';

export const healthStaffTraining = defineRule({
  id: 'staffing/health-staff-training',
  title: {
    pass: {
      'zh-CN': '保健人员经妇幼保健机构组织的卫生保健培训合格',
      en: 'The health worker has passed the training of a maternal and child health body',
    },
    fail: {
      'zh-CN': '没有妇幼保健机构组织的卫生保健培训合格的记录',
      en: 'There is no passed training of a maternal and child health body',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('setup-standard-2019', 'art. 18', 'secondary', 'N111'),
    cite('hygiene-evaluation-2022', 'staff', 'secondary', 'N219'),
    cite('hygiene-evaluation-2022', 'staff', 'secondary', 'B317'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'health')),
  require: or(
    f.some(aPerson.list('/certificates'), (held) => eq(held('/kind'), 'health-care-training')),
    f.some(finished(aPerson, 'health-care'), (training) =>
      and(eq(training('/byHealthBody'), true), eq(training('/passed'), true)),
    ),
  ),
  remedy: {
    'zh-CN': '安排保健人员参加妇幼保健机构组织的卫生保健专业知识培训并考核合格',
    en: 'Have the health worker trained by a maternal and child health body and pass',
  },
  consequences: normsBreach,
});
