import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { corridorWidthPublicLimit } from '../../figures/corridors.js';
import { aCorridor, asCivilBuilding } from '../../record.js';

export const corridorWidthPublic = defineRule({
  id: 'site/corridor-width-public',
  title: {
    pass: { 'zh-CN': '公共走廊净宽达到通用规范', en: 'The corridor is as wide as the general code asks' },
    fail: {
      'zh-CN': '走廊净宽 {width} 米，少于 {limit} 米（通用规范）',
      en: 'The corridor is {width} m wide; the general code asks for {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55031-2022', '5.3.12', 'primary', 'B202')],
  topic: 'corridor-width',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: asCivilBuilding,
  require: ge(aCorridor('/netWidth'), figure(corridorWidthPublicLimit)),
  params: { width: aCorridor('/netWidth'), limit: figure(corridorWidthPublicLimit) },
  remedy: { 'zh-CN': '拓宽走廊', en: 'Widen the corridor' },
});
