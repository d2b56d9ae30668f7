import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCorridor, civilWorks } from '../../design-record.js';
import { widthCorridor } from '../../figures/design-widths.js';

export const corridorWidth = defineRule({
  id: 'fire-safety/corridor-width',
  title: {
    pass: { 'zh-CN': '疏散走道净宽达到下限', en: 'The corridor is wide enough' },
    fail: {
      'zh-CN': '疏散走道净宽 {width} m，低于 {least} m',
      en: 'The corridor is {width} m wide; the least is {least} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.1.4', 'primary', 'B152')],
  topic: 'corridor-width',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: civilWorks,
  require: ge(aCorridor('/netWidth'), figure(widthCorridor)),
  params: { width: aCorridor('/netWidth'), least: figure(widthCorridor) },
  remedy: { 'zh-CN': '加宽', en: 'Widen it' },
});
