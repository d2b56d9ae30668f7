import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, civilWorks } from '../../design-record.js';
import { width2018Stair } from '../../figures/design-widths.js';

export const stairWidth2018 = defineRule({
  id: 'fire-safety/stair-width-2018',
  title: {
    pass: { 'zh-CN': '疏散楼梯净宽达到下限', en: 'The stair is wide enough' },
    fail: {
      'zh-CN': '疏散楼梯净宽 {width} m，低于 {least} m',
      en: 'The stair is {width} m wide; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.18', 'primary', 'B192')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: civilWorks,
  require: ge(aStair('/netWidth'), figure(width2018Stair)),
  params: { width: aStair('/netWidth'), least: figure(width2018Stair) },
  remedy: { 'zh-CN': '加宽', en: 'Widen it' },
});
