import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService, notHomeBased } from '../../record.js';

export const emergencyTraining = defineRule({
  id: 'supervision/emergency-training',
  title: {
    pass: { 'zh-CN': '定期进行应急培训，已经查验', en: 'Training for emergencies is regular, as seen' },
    fail: { 'zh-CN': '没有定期进行应急培训', en: 'Training for emergencies is not regular' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 31', 'secondary', 'N147')],
  phases: inService,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否定期进行突发事件应对培训？（规范没有规定间隔）',
      en: 'Is there regular training for emergencies? The norms state no interval.',
    },
    evidence: {
      'zh-CN': '查阅培训记录的日期、内容和参加人员',
      en: 'See the days, contents and participants of the trainings',
    },
  },
  remedy: { 'zh-CN': '定期培训并保存记录', en: 'Train regularly and keep records' },
});
