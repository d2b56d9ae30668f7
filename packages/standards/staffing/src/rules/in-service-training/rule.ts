import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, notHomeBased, trained } from '../../record.js';

// "regularly": no interval and no hours stand in a source

export const inServiceTraining = defineRule({
  id: 'staffing/in-service-training',
  title: {
    pass: {
      'zh-CN': '工作人员接受过职业技能、职业道德和心理健康培训',
      en: 'The person was trained in skills, ethics and mental health',
    },
    fail: {
      'zh-CN': '缺少职业技能、职业道德或心理健康培训的记录',
      en: 'A training in skills, ethics or mental health is missing',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 34', 'unverified', 'N150')],
  phases: ['operation', 'assessment'],
  subjects: '/staff',
  when: notHomeBased,
  require: and(
    trained(aPerson, 'vocational-skills'),
    trained(aPerson, 'ethics'),
    trained(aPerson, 'mental-health'),
  ),
  remedy: { 'zh-CN': '定期组织职业技能、职业道德和心理健康培训', en: 'Train staff regularly in all three' },
  consequences: normsBreach,
});
