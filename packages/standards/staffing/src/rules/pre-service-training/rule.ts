import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, f, inUse, notHomeBased } from '../../record.js';

export const preServiceTraining = defineRule({
  id: 'staffing/pre-service-training',
  title: {
    pass: { 'zh-CN': '工作人员接受过岗前培训', en: 'The person was trained before work' },
    fail: { 'zh-CN': '没有岗前培训的记录', en: 'There is no training before work' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 34', 'unverified', 'N150')],
  phases: inUse,
  subjects: '/staff',
  when: notHomeBased,
  require: f.some(aPerson.list('/trainings'), (training) => eq(training('/stage'), 'pre-service')),
  remedy: { 'zh-CN': '安排岗前培训并保存记录', en: 'Train people before work and keep the record' },
  consequences: normsBreach,
});
