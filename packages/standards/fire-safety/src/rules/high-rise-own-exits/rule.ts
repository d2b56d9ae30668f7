import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks } from '../../design-record.js';
import { f } from '../../record.js';

export const highRiseOwnExits = defineRule({
  id: 'fire-safety/high-rise-own-exits',
  title: {
    pass: {
      'zh-CN': '高层建筑内有独立的安全出口和疏散楼梯',
      en: 'The exits and stairs in the high-rise are its own',
    },
    fail: {
      'zh-CN': '高层建筑内与其他场所共用安全出口或疏散楼梯',
      en: 'An exit or a stair in the high-rise is shared',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.4.3', 'primary', 'B159')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, f('/building/highRise')),
  require: and(
    f.every(f.list('/exits'), (exit) => exit('/independent')),
    f.every(f.list('/stairs'), (stair) => stair('/independent')),
  ),
  remedy: { 'zh-CN': '设置独立的安全出口和疏散楼梯', en: 'Provide exits and stairs of its own' },
});
