import { and, defineRule, figure, ge, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, notHomeBased } from '../../design-record.js';
import { roomDoorsGuideArea, roomDoorsGuideLeast } from '../../figures/design-exits.js';

export const twoRoomDoorsGuide = defineRule({
  id: 'fire-safety/two-room-doors-guide',
  title: {
    pass: {
      'zh-CN': '较大房间的疏散门数符合指南',
      en: 'The larger room has the doors that the guide asks for',
    },
    fail: {
      'zh-CN': '面积超过 {area} m² 的房间只有 {doors} 个疏散门，指南为 {least} 个',
      en: 'The room above {area} m² has {doors} doors; the guide asks for {least}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 1 (basic conditions)', 'secondary', 'N208')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/rooms',
  when: and(notHomeBased, gt(aRoom('/area'), figure(roomDoorsGuideArea)), ge(aRoom('/doorCount'), 1)),
  require: ge(aRoom('/doorCount'), figure(roomDoorsGuideLeast)),
  params: {
    doors: aRoom('/doorCount'),
    area: figure(roomDoorsGuideArea),
    least: figure(roomDoorsGuideLeast),
  },
  remedy: { 'zh-CN': '按指南增设疏散门', en: 'Provide another door' },
});
