import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underHygieneEvaluation } from '../../record.js';

export const observationRoomDistance = defineRule({
  id: 'site/observation-room-distance',
  title: {
    pass: {
      'zh-CN': '保健观察室与生活用房有适当距离（卫生评价）',
      en: 'The observation room is apart from living rooms (hygiene evaluation)',
    },
    fail: {
      'zh-CN': '保健观察室与生活用房没有适当距离（卫生评价）',
      en: 'The observation room is not apart from living rooms (hygiene evaluation)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('hygiene-evaluation-2022', 'facilities', 'secondary', 'AN026')],
  topic: 'health-room',
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(underHygieneEvaluation, eq(aRoom('/kind'), 'observation')),
  require: aRoom('/apartFromLivingRooms'),
  remedy: { 'zh-CN': '调整保健观察室位置', en: 'Move the observation room' },
});
