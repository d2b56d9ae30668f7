import { and, defineRule, eq, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { roomDoorWidth } from '../../figures/doors.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const roomDoor = defineRule({
  id: 'site/room-door',
  title: {
    pass: {
      'zh-CN': '活动、睡眠和多功能用房的门为双扇平开门且净宽足够',
      en: 'Doors of activity, sleep and multi-function rooms are wide double-leaf hinged doors',
    },
    fail: {
      'zh-CN': '有门不是双扇平开门，或净宽不足',
      en: 'A door is not a double-leaf hinged door, or too narrow',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.6', 'unverified', 'B073')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(
    underNurseryCode,
    isIn(aRoom('/kind'), ['activity', 'sleep', 'activity-and-sleep', 'multi-function']),
  ),
  require: f.every(aRoom.list('/doors'), (door) =>
    and(
      eq(door('/leaves'), 'double'),
      eq(door('/type'), 'hinged'),
      ge(door('/netWidth'), figure(roomDoorWidth)),
    ),
  ),
  remedy: { 'zh-CN': '更换为净宽足够的双扇平开门', en: 'Fit a double-leaf hinged door that is wide enough' },
});
