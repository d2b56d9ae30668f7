import { and, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, nurseryWorks } from '../../design-record.js';
import { inwardLimit } from '../../travel.js';

export const inwardTravel2018 = defineRule({
  id: 'fire-safety/inward-travel-2018',
  title: {
    pass: { 'zh-CN': '室内最远点至房门的距离在限值内', en: 'The way inside the room is within the limit' },
    fail: {
      'zh-CN': '室内最远点至房门 {distance} m，超过 {limit} m',
      en: 'Inside the room the way to the door is {distance} m; the limit is {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.17-3', 'primary', 'B191')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  effective: { to: '2023-05-31' },
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(nurseryWorks, aRoom('/usedByChildren')),
  require: le(aRoom('/inwardTravel'), inwardLimit),
  params: { distance: aRoom('/inwardTravel'), limit: inwardLimit },
  remedy: { 'zh-CN': '增设疏散门', en: 'Provide another door' },
});
