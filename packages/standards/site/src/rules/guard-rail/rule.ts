import { and, defineRule, figure, ge, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardRailGap, guardRailHeight } from '../../figures/guards.js';
import { aRail, underNurseryCode } from '../../record.js';

export const guardRail = defineRule({
  id: 'site/guard-rail',
  title: {
    pass: {
      'zh-CN': '临空处栏杆高度、杆件净距达到要求且不可攀爬',
      en: 'The rail at the exposed edge is high enough, its bars close enough, and can not be climbed',
    },
    fail: {
      'zh-CN': '栏杆高度、杆件净距未达到要求，或可攀爬',
      en: 'The rail is too low, its bars too far apart, or it can be climbed',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.9', 'primary', 'B076')],
  topic: 'railings',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/guardRails',
  when: underNurseryCode,
  require: and(
    ge(aRail('/height'), figure(guardRailHeight)),
    le(aRail('/barGap'), figure(guardRailGap)),
    not(aRail('/climbable')),
  ),
  remedy: { 'zh-CN': '加高或更换栏杆', en: 'Raise or replace the rail' },
});
