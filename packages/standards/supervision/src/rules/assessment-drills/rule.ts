import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../record.js';

export const assessmentDrills = defineRule({
  id: 'supervision/assessment-drills',
  title: {
    pass: { 'zh-CN': '定期开展应急演练，已经查验', en: 'Emergency drills are held at intervals, as seen' },
    fail: { 'zh-CN': '没有定期开展应急演练', en: 'Emergency drills are not held at intervals' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '9.5.2', 'secondary', 'N290')],
  phases: ['assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否定期开展应急演练？（间隔未能查阅）',
      en: 'Are emergency drills held at intervals? The interval was not read.',
    },
    evidence: { 'zh-CN': '查阅演练记录', en: 'See the records of drills' },
  },
  remedy: { 'zh-CN': '建议定期演练', en: 'Hold drills at intervals' },
});
