import { and, defineRule, figure, ge, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aStair, civilWorks } from '../../design-record.js';
import { widthStair } from '../../figures/design-widths.js';

export const stairWidth = defineRule({
  id: 'fire-safety/stair-width',
  title: {
    pass: { 'zh-CN': '疏散楼梯净宽达到下限', en: 'The stair is wide enough' },
    fail: {
      'zh-CN': '疏散楼梯净宽 {width} m，低于 {least} m',
      en: 'The stair is {width} m wide; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.4', 'primary', 'B152')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  // the clause is one on stairs inside
  when: and(civilWorks, ne(aStair('/enclosure'), 'outdoor')),
  require: ge(aStair('/netWidth'), figure(widthStair)),
  params: { width: aStair('/netWidth'), least: figure(widthStair) },
  remedy: { 'zh-CN': '加宽', en: 'Widen it' },
});
