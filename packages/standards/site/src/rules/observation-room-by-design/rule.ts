import { and, defineRule, eq, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, underNurseryCode } from '../../record.js';

export const observationRoomByDesign = defineRule({
  id: 'site/observation-room-by-design',
  title: {
    pass: {
      'zh-CN': '保健观察室有儿童床、给排水和单独厕所，与生活用房有距离',
      en: 'The observation room has a child bed, water and drainage and a toilet of its own, apart from living rooms',
    },
    fail: {
      'zh-CN': '保健观察室缺少儿童床、给排水或单独厕所，或与生活用房距离不当',
      en: 'The observation room lacks a child bed, water or a toilet of its own, or is not apart from living rooms',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.4.4', 'secondary', 'B114')],
  topic: 'health-room',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'observation')),
  require: and(
    ge(aRoom('/bedCount'), 1),
    aRoom('/apartFromLivingRooms'),
    aRoom('/waterAndDrainage'),
    aRoom('/ownToilet'),
  ),
  remedy: { 'zh-CN': '配齐保健观察室设施，调整位置', en: 'Complete the observation room, or move it' },
});
