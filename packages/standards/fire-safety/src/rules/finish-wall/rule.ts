import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../design-record.js';

export const finishWall = defineRule({
  id: 'fire-safety/finish-wall',
  title: {
    pass: { 'zh-CN': '墙面的燃烧性能达到A级', en: 'The class of the walls is A' },
    fail: { 'zh-CN': '墙面的燃烧性能低于A级', en: 'The class of the walls is below A' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('gb-50222-2017', 'tables 5.1.1 row 7, 5.2.1 row 6', 'primary', 'B206'),
    cite('gb-55037-2022', '6.5.1-6.5.3', 'primary', 'B149'),
    cite('fire-law', 'art. 26', 'primary', 'AB036'),
  ],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  subjects: '/rooms',
  when: and(
    asNursery,
    aRoom('/usedByChildren'),
    isIn(aRoom('/kind'), ['living-unit', 'activity', 'sleep', 'activity-and-sleep', 'multi-function']),
  ),
  require: eq(aRoom('/finishes/wall'), 'a'),
  remedy: { 'zh-CN': '更换墙面材料', en: 'Replace the walls' },
});
