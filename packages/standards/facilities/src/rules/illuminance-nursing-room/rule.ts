import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { illuminanceNursingRoomLimit } from '../../figures/light.js';
import { aRoom, asNursery } from '../../record.js';

export const illuminanceNursingRoom = defineRule({
  id: 'facilities/illuminance-nursing-room',
  title: {
    pass: {
      'zh-CN': '哺乳室照度符合设计规范',
      en: 'The illuminance of the nursing room meets the design code',
    },
    fail: {
      'zh-CN': '哺乳室照度为 {actual} 勒克斯，设计规范为至少 {limit} 勒克斯',
      en: 'The illuminance of the nursing room is {actual} lx; the design code has at least {limit} lx',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '6.3.4', 'unverified', 'B134')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(asNursery, eq(aRoom('/kind'), 'nursing-room')),
  require: ge(aRoom('/light/illuminance'), figure(illuminanceNursingRoomLimit)),
  params: { actual: aRoom('/light/illuminance'), limit: figure(illuminanceNursingRoomLimit) },
  remedy: { 'zh-CN': '增加照明', en: 'Add light' },
});
