import { and, defineRule, figure, hasAny, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { sharedClasses } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';
import { classCount } from '../../size-class.js';

export const sharedBuildingOutdoor = defineRule({
  id: 'site/shared-building-outdoor',
  title: {
    pass: {
      'zh-CN': '合建时室外活动场地独立并有隔离',
      en: 'In a shared building the outdoor area is its own and shut off',
    },
    fail: {
      'zh-CN': '合建时室外活动场地不独立或没有隔离',
      en: 'In a shared building the outdoor area is not its own or not shut off',
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
  require: and(f('/outdoor/own'), f('/outdoor/isolated')),
  remedy: { 'zh-CN': '设置独立的场地并加隔离设施', en: 'Give it an outdoor area of its own and shut it off' },
});
