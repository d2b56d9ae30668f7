import { and, defineRule, eq, figure, ge, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { kitchenAreaEach, kitchenAreaLeast } from '../../figures/kitchen.js';
import { aRoom, f, underNurseryCode } from '../../record.js';

export const kitchenArea = defineRule({
  id: 'site/kitchen-area',
  title: {
    pass: { 'zh-CN': '厨房面积达到建议值', en: 'The kitchen is as large as advised' },
    fail: {
      'zh-CN': '厨房 {area} 平方米，供餐 {persons} 人，小于建议值',
      en: 'The kitchen has {area} m² for {persons} persons, less than advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('jgj-39-2019', '4.5.2A', 'secondary', 'AB013'),
    cite('jgj-39-2019', '4.5.2A', 'unverified', 'B117'),
  ],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(underNurseryCode, eq(aRoom('/kind'), 'kitchen')),
  require: and(
    ge(aRoom('/area'), figure(kitchenAreaLeast)),
    ge(aRoom('/area'), mul(f('/meals/servedDaily'), figure(kitchenAreaEach))),
  ),
  params: { area: aRoom('/area'), persons: f('/meals/servedDaily') },
  remedy: { 'zh-CN': '扩大厨房', en: 'Enlarge the kitchen' },
});
