import { and, defineRule, figure, ge, isIn, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, nurseryWorks } from '../../design-record.js';
import { roomDoors2018Least, roomDoors2018SingleArea } from '../../figures/design-exits.js';

// A zone without a door to the escape route is judged with the room through which it is reached.
export const twoRoomDoors2018 = defineRule({
  id: 'fire-safety/two-room-doors-2018',
  title: {
    pass: { 'zh-CN': '房间疏散门数符合规范', en: 'The room has the doors that the code asks for' },
    fail: {
      'zh-CN': '房间面积 {area} m²，仅有 {doors} 个疏散门',
      en: 'The room of {area} m² has {doors} doors',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.15, 5.5.15-1', 'primary', 'B186')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(nurseryWorks, aRoom('/usedByChildren'), ge(aRoom('/doorCount'), 1)),
  require: or(
    ge(aRoom('/doorCount'), figure(roomDoors2018Least)),
    and(
      isIn(aRoom('/position'), ['between-exits', 'dead-end-side']),
      le(aRoom('/area'), figure(roomDoors2018SingleArea)),
    ),
  ),
  params: { area: aRoom('/area'), doors: aRoom('/doorCount') },
  remedy: { 'zh-CN': '增设疏散门', en: 'Provide another door' },
});
