import { and, defineRule, figure, hasAny, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { sharedClasses } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';
import { classCount } from '../../size-class.js';

export const sharedBuildingEntrance = defineRule({
  id: 'site/shared-building-entrance',
  title: {
    pass: {
      'zh-CN': '合建时出入口有集散停靠空间，并防高空坠物',
      en: 'In a shared building there is space to assemble and stop, and protection from falling objects',
    },
    fail: {
      'zh-CN': '合建时出入口缺少集散停靠空间或防坠物措施',
      en: 'In a shared building the entrance lacks space to assemble and stop, or protection from falling objects',
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
  require: and(f('/site/entrance/assemblyArea'), f('/site/entrance/fallingObjectsProtected')),
  remedy: {
    'zh-CN': '设置集散和停靠空间，加装防坠物设施',
    en: 'Make space to assemble and stop, and protect from falling objects',
  },
});
