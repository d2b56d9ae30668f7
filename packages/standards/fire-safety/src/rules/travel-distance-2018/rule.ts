import { and, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, nurseryWorks } from '../../design-record.js';
import { travelLimit } from '../../travel.js';

export const travelDistance2018 = defineRule({
  id: 'fire-safety/travel-distance-2018',
  title: {
    pass: {
      'zh-CN': '房门至最近安全出口的疏散距离在限值内',
      en: 'The way from the room to the nearest exit is within the limit',
    },
    fail: {
      'zh-CN': '房门至最近安全出口 {distance} m，超过 {limit} m',
      en: 'From the room to the nearest exit are {distance} m; the limit is {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.17-1', 'primary', 'B188')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  effective: { to: '2023-05-31' },
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(nurseryWorks, aRoom('/usedByChildren')),
  require: le(aRoom('/travelToExit'), travelLimit),
  params: { distance: aRoom('/travelToExit'), limit: travelLimit },
  remedy: { 'zh-CN': '增设出口或调整用房', en: 'Provide another exit, or use other rooms' },
});
