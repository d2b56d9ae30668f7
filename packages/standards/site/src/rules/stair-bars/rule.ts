import { and, defineRule, figure, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { stairBarsGap } from '../../figures/stairs.js';
import { aStair, underNurseryCode } from '../../record.js';

export const stairBars = defineRule({
  id: 'site/stair-bars',
  title: {
    pass: {
      'zh-CN': '楼梯栏杆杆件净距达到要求且不可攀爬',
      en: 'The bars of the stair are close enough and can not be climbed',
    },
    fail: {
      'zh-CN': '楼梯栏杆杆件净距过大，或可攀爬',
      en: 'The bars of the stair are too far apart, or can be climbed',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.12', 'primary', 'B079')],
  topic: 'railings',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/stairs',
  when: underNurseryCode,
  require: and(le(aStair('/barGap'), figure(stairBarsGap)), not(aStair('/climbable'))),
  remedy: { 'zh-CN': '更换楼梯栏杆', en: 'Replace the railing of the stair' },
});
