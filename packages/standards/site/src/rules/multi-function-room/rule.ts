import { add, and, defineRule, eq, figure, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { children } from '../../children.js';
import { multiFunctionRoomEach, multiFunctionRoomLeast } from '../../figures/rooms.js';
import { aRoom, f, ofKindergarten } from '../../record.js';

export const multiFunctionRoom = defineRule({
  id: 'site/multi-function-room',
  title: {
    pass: {
      'zh-CN': '多功能活动室面积达到幼儿园标准',
      en: 'The multi-function room is as large as the code has it for a kindergarten',
    },
    fail: {
      'zh-CN': '多功能活动室 {area} 平方米，小于幼儿园标准',
      en: 'The multi-function room has {area} m², less than the code has for a kindergarten',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.3.16-17', 'unverified', 'B110')],
  topic: 'area-per-child',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(ofKindergarten, eq(aRoom('/kind'), 'multi-function')),
  require: and(
    ge(aRoom('/area'), figure(multiFunctionRoomLeast)),
    ge(aRoom('/area'), mul(add(children, f('/kindergarten/children')), figure(multiFunctionRoomEach))),
  ),
  params: { area: aRoom('/area') },
  remedy: { 'zh-CN': '扩大多功能活动室', en: 'Enlarge the multi-function room' },
});
