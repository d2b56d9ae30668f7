import { and, defineRule, hasAny, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const heatingSurround = defineRule({
  id: 'fire-safety/heating-surround',
  title: {
    pass: {
      'zh-CN': '周围材料低于A级的电采暖不是埋设在装修内的',
      en: 'Electric heating with material below class A around it is not embedded',
    },
    fail: {
      'zh-CN': '埋设在装修内的电采暖周围材料低于A级',
      en: 'The material around embedded electric heating is below class A',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50222-2017', '4.0.18', 'primary', 'B210')],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  // the record tells that heating is electric, and not whether it is embedded
  when: and(
    notHomeBased,
    hasAny(f('/building/heating'), ['electric']),
    ne(f('/building/heatingSurroundClass'), 'a'),
  ),
  question: {
    text: {
      'zh-CN': '电采暖是否没有埋设在顶棚、墙面、地面或者隔断内？',
      en: 'Is the electric heating other than embedded in ceiling, wall, floor or partition?',
    },
    evidence: { 'zh-CN': '采暖设计和现场', en: 'The heating design and the place' },
  },
  remedy: { 'zh-CN': '更换为A级材料', en: 'Replace it with class A' },
});
