import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const observationRoomEntrance = defineRule({
  id: 'site/observation-room-entrance',
  title: {
    pass: { 'zh-CN': '保健观察室有单独出入口', en: 'The observation room has an entrance of its own' },
    fail: {
      'zh-CN': '保健观察室没有单独出入口，规范建议单设',
      en: 'The observation room has no entrance of its own; the code advises one',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.4.4', 'secondary', 'B114')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'observation')),
  require: aRoom('/ownEntrance'),
  remedy: { 'zh-CN': '为保健观察室单设出入口', en: 'Give the observation room an entrance of its own' },
});
