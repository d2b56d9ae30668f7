import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCorridor, civilWorks } from '../../design-record.js';
import { width2018Corridor } from '../../figures/design-widths.js';

export const corridorWidth2018 = defineRule({
  id: 'fire-safety/corridor-width-2018',
  title: {
    pass: { 'zh-CN': '疏散走道净宽达到下限', en: 'The corridor is wide enough' },
    fail: {
      'zh-CN': '疏散走道净宽 {width} m，低于 {least} m',
      en: 'The corridor is {width} m wide; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50016-2018', '5.5.18', 'primary', 'B192')],
  topic: 'corridor-width',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: civilWorks,
  require: ge(aCorridor('/netWidth'), figure(width2018Corridor)),
  params: { width: aCorridor('/netWidth'), least: figure(width2018Corridor) },
  remedy: { 'zh-CN': '加宽', en: 'Widen it' },
});
