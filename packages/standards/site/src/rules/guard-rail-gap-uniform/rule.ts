import { and, defineRule, figure, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardRailGapUniformLimit } from '../../figures/guards.js';
import { aRail, asCivilBuilding } from '../../record.js';

export const guardRailGapUniform = defineRule({
  id: 'site/guard-rail-gap-uniform',
  title: {
    pass: {
      'zh-CN': '栏杆杆件净距达到统一标准且不可攀爬',
      en: 'The bars of the rail are as close as the uniform standard asks, and can not be climbed',
    },
    fail: {
      'zh-CN': '栏杆杆件净距未达到统一标准，或可攀爬',
      en: 'The bars are further apart than the uniform standard has it, or can be climbed',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50352-2019', '6.7.4', 'primary', 'B196')],
  topic: 'railings',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/guardRails',
  when: asCivilBuilding,
  require: and(le(aRail('/barGap'), figure(guardRailGapUniformLimit)), not(aRail('/climbable'))),
  remedy: { 'zh-CN': '更换栏杆', en: 'Replace the rail' },
});
