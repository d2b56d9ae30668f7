import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, hasRole, inUse, notHomeBased, trained } from '../../record.js';

export const careStaffMentalHealth = defineRule({
  id: 'staffing/care-staff-mental-health',
  title: {
    pass: { 'zh-CN': '保育人员受过心理健康知识培训', en: 'The carer was trained in mental health' },
    fail: { 'zh-CN': '没有心理健康知识培训的记录', en: 'There is no training of the carer in mental health' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 18', 'secondary', 'N110')],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'care')),
  require: trained(aPerson, 'mental-health'),
  remedy: { 'zh-CN': '安排保育人员参加心理健康知识培训', en: 'Have the carer trained in mental health' },
  consequences: normsBreach,
});
