import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';
import { widthRoomDoor } from '../../figures/design-widths.js';
import { f } from '../../record.js';

export const roomDoorWidth = defineRule({
  id: 'fire-safety/room-door-width',
  title: {
    pass: { 'zh-CN': '婴幼儿用房疏散门净宽达到下限', en: 'The doors of the room are wide enough' },
    fail: {
      'zh-CN': '婴幼儿用房有疏散门净宽低于 {least} m',
      en: 'A door of the room is narrower than {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.4', 'primary', 'B152')],
  topic: 'exit-door-width',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(civilWorks, aRoom('/usedByChildren')),
  require: f.every(aRoom.list('/doors'), (door) => ge(door('/netWidth'), figure(widthRoomDoor))),
  params: { least: figure(widthRoomDoor) },
  remedy: { 'zh-CN': '更换较宽的门', en: 'Fit wider doors' },
});
