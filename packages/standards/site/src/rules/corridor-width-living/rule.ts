import { and, defineRule, eq, figure, ge, lookup } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { corridorWidthLivingBoth, corridorWidthLivingOne } from '../../figures/corridors.js';
import { aCorridor, underNurseryCode } from '../../record.js';

const limit = lookup(aCorridor('/sides'), {
  both: figure(corridorWidthLivingBoth),
  one: figure(corridorWidthLivingOne),
});

export const corridorWidthLiving = defineRule({
  id: 'site/corridor-width-living',
  title: {
    pass: {
      'zh-CN': '生活用房走廊净宽达到设计规范要求',
      en: 'The corridor of living rooms is as wide as the design code asks',
    },
    fail: {
      'zh-CN': '生活用房走廊净宽 {width} 米，少于 {limit} 米',
      en: 'The corridor of living rooms is {width} m wide; {limit} m is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.14', 'unverified', 'B081')],
  topic: 'corridor-width',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/corridors',
  when: and(underNurseryCode, eq(aCorridor('/use'), 'living')),
  require: ge(aCorridor('/netWidth'), limit),
  params: { width: aCorridor('/netWidth'), limit },
  remedy: { 'zh-CN': '拓宽走廊', en: 'Widen the corridor' },
});
