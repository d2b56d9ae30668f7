import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, civilWorks } from '../../design-record.js';
import { exitSpacingLimit } from '../../figures/design-exits.js';

export const roomDoorSpacing = defineRule({
  id: 'fire-safety/room-door-spacing',
  title: {
    pass: { 'zh-CN': '与相邻疏散门的间距达到下限', en: 'The distance to the next door is kept' },
    fail: {
      'zh-CN': '与相邻疏散门的间距 {distance} m，低于 {least} m',
      en: 'The distance to the next door is {distance} m; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.2', 'primary', 'B183')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(civilWorks, ge(aRoom('/doorCount'), 2)),
  require: ge(aRoom('/doorSpacing'), figure(exitSpacingLimit)),
  params: { distance: aRoom('/doorSpacing'), least: figure(exitSpacingLimit) },
  remedy: { 'zh-CN': '调整出口位置', en: 'Move the exit or door' },
});
