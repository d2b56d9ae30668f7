import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, ownWaysOut, sharedBuilding } from '../../design-record.js';
import { f } from '../../record.js';

export const ownExitsPreferred = defineRule({
  id: 'fire-safety/own-exits-preferred',
  title: {
    pass: {
      'zh-CN': '单、多层建筑内有独立的安全出口和疏散楼梯',
      en: 'In the shared building there are an exit and a stair of its own',
    },
    fail: {
      'zh-CN': '单、多层建筑内没有独立的安全出口或疏散楼梯',
      en: 'In the shared building there is no exit or no stair of its own',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-50016-2018', '5.4.4-5', 'primary', 'B181')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(civilWorks, eq(f('/building/highRise'), false), sharedBuilding),
  require: ownWaysOut,
  remedy: { 'zh-CN': '设置独立的安全出口和疏散楼梯', en: 'Provide exits and stairs of its own' },
});
