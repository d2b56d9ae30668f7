import { defineRule, figure, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { stairWidthPersons, stairWidthStream } from '../../figures/stairs.js';
import { aStair, asCivilBuilding } from '../../record.js';

const limit = mul(figure(stairWidthPersons), figure(stairWidthStream));

export const stairWidth = defineRule({
  id: 'site/stair-width',
  title: {
    pass: { 'zh-CN': '楼梯净宽达到通用规范', en: 'The stair is as wide as the general code asks' },
    fail: {
      'zh-CN': '楼梯净宽 {width} 米，少于 {limit} 米',
      en: 'The stair is {width} m wide; {limit} m is asked for',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55031-2022', '5.3.2', 'primary', 'B200')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: asCivilBuilding,
  require: ge(aStair('/netWidth'), limit),
  params: { width: aStair('/netWidth'), limit },
  remedy: { 'zh-CN': '拓宽楼梯', en: 'Widen the stair' },
});
