import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';
import { escapeLightRoom } from '../../figures/design-systems.js';

export const roomEscapeLight = defineRule({
  id: 'fire-safety/room-escape-light',
  title: {
    pass: { 'zh-CN': '婴幼儿用房疏散照度达到下限', en: 'The escape light in the room is enough' },
    fail: {
      'zh-CN': '婴幼儿用房疏散照度 {lux} lx，低于 {least} lx',
      en: 'The escape light in the room is {lux} lx; the least is {least} lx',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '10.1.9-10.1.10', 'primary', 'B172')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(civilWorks, aRoom('/usedByChildren')),
  require: ge(aRoom('/light/evacuationIlluminance'), figure(escapeLightRoom)),
  params: { lux: aRoom('/light/evacuationIlluminance'), least: figure(escapeLightRoom) },
  remedy: { 'zh-CN': '增加疏散照明', en: 'Add emergency lamps' },
});
