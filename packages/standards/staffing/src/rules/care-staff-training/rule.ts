import { and, defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, f, hasRole, inUse, notHomeBased, trained } from '../../record.js';

export const careStaffTraining = defineRule({
  id: 'staffing/care-staff-training',
  title: {
    pass: { 'zh-CN': '保育人员受过婴幼儿保育培训', en: 'The carer was trained in care' },
    fail: { 'zh-CN': '没有婴幼儿保育培训的记录', en: 'There is no training of the carer in care' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 18', 'secondary', 'N110')],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'care')),
  require: or(
    f.some(aPerson.list('/certificates'), (held) => eq(held('/kind'), 'care-training')),
    trained(aPerson, 'care-post'),
  ),
  remedy: { 'zh-CN': '安排保育人员参加婴幼儿保育培训', en: 'Have the carer trained in care' },
  consequences: normsBreach,
});
