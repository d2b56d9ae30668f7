import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../design-record.js';
import { f } from '../../record.js';

export const finishFurnitureWrapHighRise = defineRule({
  id: 'fire-safety/finish-furniture-wrap-high-rise',
  title: {
    pass: { 'zh-CN': '家具包布的燃烧性能达到B2级', en: 'The class of the furniture wraps is B2 or better' },
    fail: { 'zh-CN': '家具包布的燃烧性能低于B2级', en: 'The class of the furniture wraps is below B2' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('gb-50222-2017', 'table 5.2.1 row 6', 'primary', 'B207'),
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
    f('/building/highRise'),
  ),
  require: isIn(aRoom('/finishes/furnitureWrap'), ['a', 'b1', 'b2']),
  remedy: { 'zh-CN': '更换家具包布材料', en: 'Replace the furniture wraps' },
});
