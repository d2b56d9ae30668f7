import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, ownWaysOut } from '../../design-record.js';
import { f } from '../../record.js';

export const highRiseOwnExits = defineRule({
  id: 'fire-safety/high-rise-own-exits',
  title: {
    pass: {
      'zh-CN': '高层建筑内有独立的安全出口和疏散楼梯',
      en: 'In the high-rise there are an exit and a stair of its own',
    },
    fail: {
      'zh-CN': '高层建筑内没有独立的安全出口或疏散楼梯',
      en: 'In the high-rise there is no exit or no stair of its own',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '7.4.3', 'primary', 'B159')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, f('/building/highRise')),
  require: ownWaysOut,
  remedy: { 'zh-CN': '设置独立的安全出口和疏散楼梯', en: 'Provide exits and stairs of its own' },
});
