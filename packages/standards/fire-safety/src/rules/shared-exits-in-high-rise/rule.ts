import { and, defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

// The clause does not say whether every exit has to be its own.
export const sharedExitsInHighRise = defineRule({
  id: 'fire-safety/shared-exits-in-high-rise',
  title: {
    pass: {
      'zh-CN': '高层建筑内独立的出口和楼梯足够，不依赖共用的出口和楼梯',
      en: 'In the high-rise its own exits and stairs are enough without those that are shared',
    },
    fail: {
      'zh-CN': '高层建筑内疏散依赖与其他场所共用的出口或楼梯',
      en: 'In the high-rise the escape relies on an exit or a stair that is shared',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.4.3', 'primary', 'B159')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    civilWorks,
    f('/building/highRise'),
    or(
      f.some(f.list('/exits'), (exit) => eq(exit('/independent'), false)),
      f.some(f.list('/stairs'), (stair) => eq(stair('/independent'), false)),
    ),
  ),
  question: {
    text: {
      'zh-CN': '不计共用的出口和楼梯，独立的安全出口和疏散楼梯是否满足疏散？',
      en: 'Do the exits and stairs of its own suffice if those that are shared are left out?',
    },
    evidence: { 'zh-CN': '消防设计文件和平面图', en: 'Fire design and floor plans' },
  },
  remedy: { 'zh-CN': '设置独立的安全出口和疏散楼梯', en: 'Provide exits and stairs of its own' },
});
