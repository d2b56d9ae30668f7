import { and, defineRule, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { freshAirRoomsLimit } from '../../figures/heating.js';
import { aRoom, underNurseryCode } from '../../record.js';

export const freshAirRooms = defineRule({
  id: 'facilities/fresh-air-rooms',
  title: {
    pass: { 'zh-CN': '人均新风量符合设计规范', en: 'The fresh air a person meets the design code' },
    fail: {
      'zh-CN': '人均新风量为 {actual} 立方米/小时，设计规范为至少 {limit} 立方米/小时',
      en: 'The fresh air a person is {actual} m³/h; the design code has at least {limit} m³/h',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.2', 'unverified', 'B130')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), [
      'activity',
      'sleep',
      'activity-and-sleep',
      'living-unit',
      'multi-function',
      'office',
    ]),
  ),
  require: ge(aRoom('/technics/freshAir'), figure(freshAirRoomsLimit)),
  params: { actual: aRoom('/technics/freshAir'), limit: figure(freshAirRoomsLimit) },
  remedy: { 'zh-CN': '加大新风量', en: 'Supply more fresh air' },
});
