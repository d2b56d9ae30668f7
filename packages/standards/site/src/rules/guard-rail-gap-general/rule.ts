import { and, defineRule, figure, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardRailGapGeneralLimit } from '../../figures/guards.js';
import { aRail, asCivilBuilding } from '../../record.js';

export const guardRailGapGeneral = defineRule({
  id: 'site/guard-rail-gap-general',
  title: {
    pass: {
      'zh-CN': '儿童场所栏杆杆件净距达到通用规范且不可攀爬',
      en: 'The bars of the rail are as close as the general code asks for children, and can not be climbed',
    },
    fail: {
      'zh-CN': '栏杆杆件净距未达到通用规范，或可攀爬',
      en: 'The bars are further apart than the general code has it for children, or can be climbed',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55031-2022', '6.6.3', 'unverified', 'B205')],
  topic: 'railings',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/guardRails',
  when: asCivilBuilding,
  require: and(le(aRail('/barGap'), figure(guardRailGapGeneralLimit)), not(aRail('/climbable'))),
  remedy: { 'zh-CN': '更换栏杆', en: 'Replace the rail' },
});
