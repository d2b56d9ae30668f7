import { and, defineRule, eq, hasAny, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { civilWorks, usedByOthersThanDwellers } from '../../design-record.js';
import { f } from '../../record.js';

// The record tells that an exit is shared, and not with whom.
export const dwellingsSharedExits = defineRule({
  id: 'fire-safety/dwellings-shared-exits',
  title: {
    pass: {
      'zh-CN': '共用的安全出口和疏散楼梯不与住宅部分共用',
      en: 'Exits and stairs that are shared are not shared with the dwellings',
    },
    fail: {
      'zh-CN': '共用的安全出口或疏散楼梯同时供住宅部分使用',
      en: 'An exit or a stair that is shared serves the dwellings too',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '4.3.2', 'primary', 'B141')],
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    civilWorks,
    hasAny(f('/building/sharedUses'), ['residential']),
    usedByOthersThanDwellers,
    or(
      f.some(f.list('/exits'), (exit) => eq(exit('/independent'), false)),
      f.some(f.list('/stairs'), (stair) => eq(stair('/independent'), false)),
    ),
  ),
  question: {
    text: {
      'zh-CN': '共用的安全出口和疏散楼梯是否与住宅部分分开？',
      en: 'Are the exits and stairs that are shared apart from those of the dwellings?',
    },
    evidence: { 'zh-CN': '消防设计文件和平面图', en: 'Fire design and floor plans' },
  },
  remedy: {
    'zh-CN': '与住宅部分分别设置安全出口和疏散楼梯',
    en: 'Provide exits and stairs apart from the dwellings',
  },
});
