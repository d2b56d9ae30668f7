import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anExit, civilWorks } from '../../design-record.js';
import { exitSpacingLimit } from '../../figures/design-exits.js';

export const exitSpacing = defineRule({
  id: 'fire-safety/exit-spacing',
  title: {
    pass: { 'zh-CN': '与相邻安全出口的间距达到下限', en: 'The distance to the next exit is kept' },
    fail: {
      'zh-CN': '与相邻安全出口的间距 {distance} m，低于 {least} m',
      en: 'The distance to the next exit is {distance} m; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.2', 'primary', 'B183')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/exits',
  when: civilWorks,
  require: ge(anExit('/spacing'), figure(exitSpacingLimit)),
  params: { distance: anExit('/spacing'), least: figure(exitSpacingLimit) },
  remedy: { 'zh-CN': '调整出口位置', en: 'Move the exit or door' },
});
