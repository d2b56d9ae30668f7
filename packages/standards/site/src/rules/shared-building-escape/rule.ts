import { and, defineRule, figure, hasAny, le, number, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { sharedClasses } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';
import { classCount } from '../../size-class.js';

export const sharedBuildingEscape = defineRule({
  id: 'site/shared-building-escape',
  title: {
    pass: {
      'zh-CN': '合建时有独立的疏散楼梯和安全出口',
      en: 'In a shared building there is an own escape stair and an own exit',
    },
    fail: {
      'zh-CN': '合建时没有独立的疏散楼梯或安全出口',
      en: 'In a shared building the escape stair or the exit is not its own',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.2', 'primary', 'B055')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: and(
    underNurseryCode,
    le(classCount, figure(sharedClasses)),
    hasAny(f('/building/sharedUses'), ['residential', 'elderly-care', 'education', 'office']),
  ),
  require: and(
    f.some(f.list('/exits'), (exit) => exit('/independent')),
    or(
      le(
        f.max(f.list('/building/storeyUses'), (use) => use('/storey'), number(1)),
        1,
      ),
      f.some(f.list('/stairs'), (stair) => stair('/independent')),
    ),
  ),
  remedy: { 'zh-CN': '设置独立的疏散楼梯和安全出口', en: 'Build an escape stair and an exit of its own' },
});
