import { and, defineRule, eq, figure, ge, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { guardRail2012Gap, guardRail2012Height } from '../../figures/guards.js';
import { aRail, f } from '../../record.js';

export const guardRail2012 = defineRule({
  id: 'site/guard-rail-2012',
  title: {
    pass: {
      'zh-CN': '栏杆高度和杆件净距达到2012年评价要求',
      en: 'Height and gaps of the rail meet the evaluation of 2012',
    },
    fail: {
      'zh-CN': '栏杆高度或杆件净距未达到2012年评价要求',
      en: 'Height or gaps of the rail miss the evaluation of 2012',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'pre-opening evaluation', 'secondary', 'B312')],
  topic: 'railings',
  phases: ['registration', 'assessment'],
  // the evaluation is one of new sites, before they open
  timeAnchor: '/openedOn',
  subjects: '/guardRails',
  when: eq(f('/kind'), 'kindergarten-nursery-class'),
  require: and(
    ge(aRail('/height'), figure(guardRail2012Height)),
    lt(aRail('/barGap'), figure(guardRail2012Gap)),
  ),
  remedy: { 'zh-CN': '加高或更换栏杆', en: 'Raise or replace the rail' },
});
