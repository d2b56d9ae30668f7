import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, notHomeBased } from '../../design-record.js';

export const finishKitchen = defineRule({
  id: 'fire-safety/finish-kitchen',
  title: {
    pass: {
      'zh-CN': '厨房顶棚、墙面、地面为A级',
      en: 'The ceiling, walls and floor of the kitchen are of class A',
    },
    fail: {
      'zh-CN': '厨房顶棚、墙面或地面低于A级',
      en: 'The ceiling, walls or floor of the kitchen are below class A',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50222-2017', '4.0.11', 'unverified', 'B208')],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  subjects: '/rooms',
  when: and(notHomeBased, eq(aRoom('/kind'), 'kitchen')),
  require: and(
    eq(aRoom('/finishes/ceiling'), 'a'),
    eq(aRoom('/finishes/wall'), 'a'),
    eq(aRoom('/finishes/floor'), 'a'),
  ),
  remedy: { 'zh-CN': '更换为A级材料', en: 'Replace them with class A' },
});
