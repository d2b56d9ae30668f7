import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, ownWaysOut, sharedBuilding } from '../../design-record.js';
import { f } from '../../record.js';

export const highRiseOwnExits2018 = defineRule({
  id: 'fire-safety/high-rise-own-exits-2018',
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
  basis: [cite('gb-50016-2018', '5.4.4-4', 'primary', 'B181')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, f('/building/highRise'), sharedBuilding),
  require: ownWaysOut,
  remedy: { 'zh-CN': '设置独立的安全出口和疏散楼梯', en: 'Provide exits and stairs of its own' },
});
