import { and, defineRule, figure, ge, isIn, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, nurseryWorks } from '../../design-record.js';
import { roomDoorsLeast, roomDoorsSingleArea } from '../../figures/design-exits.js';

// A zone without a door to the escape route is judged with the room through which it is reached.
export const twoRoomDoors = defineRule({
  id: 'fire-safety/two-room-doors',
  title: {
    pass: { 'zh-CN': '房间疏散门数符合规范', en: 'The room has the doors that the code asks for' },
    fail: {
      'zh-CN': '房间面积 {area} m²，仅有 {doors} 个疏散门',
      en: 'The room of {area} m² has {doors} doors',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.4.2', 'primary', 'B158')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(nurseryWorks, aRoom('/usedByChildren'), ge(aRoom('/doorCount'), 1)),
  require: or(
    ge(aRoom('/doorCount'), figure(roomDoorsLeast)),
    and(
      isIn(aRoom('/position'), ['between-exits', 'dead-end-side']),
      le(aRoom('/area'), figure(roomDoorsSingleArea)),
    ),
  ),
  params: { area: aRoom('/area'), doors: aRoom('/doorCount') },
  remedy: { 'zh-CN': '增设疏散门', en: 'Provide another door' },
});
