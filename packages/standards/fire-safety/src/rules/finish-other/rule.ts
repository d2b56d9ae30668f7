import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../design-record.js';
import { f } from '../../record.js';

export const finishOther = defineRule({
  id: 'fire-safety/finish-other',
  title: {
    pass: {
      'zh-CN': '其他装修材料的燃烧性能达到B2级',
      en: 'The class of the other finishes is B2 or better',
    },
    fail: { 'zh-CN': '其他装修材料的燃烧性能低于B2级', en: 'The class of the other finishes is below B2' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('gb-50222-2017', 'table 5.1.1 row 7', 'primary', 'B206'),
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
    eq(f('/building/highRise'), false),
  ),
  require: isIn(aRoom('/finishes/other'), ['a', 'b1', 'b2']),
  remedy: { 'zh-CN': '更换其他装修材料材料', en: 'Replace the other finishes' },
});
