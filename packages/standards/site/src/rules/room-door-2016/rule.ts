import { and, defineRule, eq, figure, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { roomDoorWidth2016 } from '../../figures/doors.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const roomDoor2016 = defineRule({
  id: 'site/room-door-2016',
  title: {
    pass: {
      'zh-CN': '活动、睡眠和多功能用房的门为双扇平开门且净宽足够（2016年版）',
      en: 'Doors of activity, sleep and multi-function rooms are wide double-leaf hinged doors (2016 edition)',
    },
    fail: {
      'zh-CN': '有门不是双扇平开门，或净宽不足（2016年版）',
      en: 'A door is not a double-leaf hinged door, or too narrow (2016 edition)',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2016', '4.1.6', 'secondary', 'AB005')],
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
      ge(door('/netWidth'), figure(roomDoorWidth2016)),
    ),
  ),
  remedy: { 'zh-CN': '更换为净宽足够的双扇平开门', en: 'Fit a double-leaf hinged door that is wide enough' },
});
