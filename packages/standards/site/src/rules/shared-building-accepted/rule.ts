import { and, defineRule, eq, figure, hasAny, le, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { sharedClasses } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';
import { classCount } from '../../size-class.js';

export const sharedBuildingAccepted = defineRule({
  id: 'site/shared-building-accepted',
  title: {
    pass: { 'zh-CN': '合建的既有建筑经验收合格', en: 'The existing building that is shared was accepted' },
    fail: {
      'zh-CN': '合建的既有建筑未经抗震、消防等验收合格',
      en: 'The existing building that is shared was not accepted for earthquakes, fire and the like',
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
  require: or(eq(f('/project/kind'), 'new'), f('/project/existingBuildingAccepted')),
  remedy: { 'zh-CN': '组织既有建筑验收', en: 'Have the existing building inspected and accepted' },
});
