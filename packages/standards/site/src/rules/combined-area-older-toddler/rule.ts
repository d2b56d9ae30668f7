import { and, defineRule, eq, figure, ge, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { combinedAreaOlderToddlerLimit } from '../../figures/living-units.js';
import { aUnit, underNurseryCode } from '../../record.js';

export const combinedAreaOlderToddler = defineRule({
  id: 'site/combined-area-older-toddler',
  title: {
    pass: {
      'zh-CN': '托大班活动睡眠合用面积达到设计规范',
      en: 'Sleep and activity in one are as large as the design code has it for older toddlers',
    },
    fail: {
      'zh-CN': '托大班活动睡眠合用 {area} 平方米，小于 {limit} 平方米',
      en: 'Sleep and activity in one have {area} m²; the code has {limit} m² for older toddlers',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', 'table 4.3.3', 'unverified', 'B101')],
  topic: 'area-per-child',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(underNurseryCode, eq(aUnit('/classKind'), 'older-toddler'), gt(aUnit('/combinedArea'), 0)),
  require: ge(aUnit('/combinedArea'), figure(combinedAreaOlderToddlerLimit)),
  params: { area: aUnit('/combinedArea'), limit: figure(combinedAreaOlderToddlerLimit) },
  remedy: {
    'zh-CN': '扩大合用房间，或分设睡眠区和活动区',
    en: 'Enlarge the room, or separate sleep and activity',
  },
});
