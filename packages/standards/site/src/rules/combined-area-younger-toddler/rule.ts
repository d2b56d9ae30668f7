import { and, defineRule, eq, figure, ge, gt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { combinedAreaYoungerToddlerLimit } from '../../figures/living-units.js';
import { asNursery, aUnit } from '../../record.js';

export const combinedAreaYoungerToddler = defineRule({
  id: 'site/combined-area-younger-toddler',
  title: {
    pass: {
      'zh-CN': '托小班活动睡眠合用面积达到设计规范',
      en: 'Sleep and activity in one are as large as the design code has it for younger toddlers',
    },
    fail: {
      'zh-CN': '托小班活动睡眠合用 {area} 平方米，小于 {limit} 平方米',
      en: 'Sleep and activity in one have {area} m²; the code has {limit} m² for younger toddlers',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.3A', 'primary', 'B092'), cite('jgj-39-2019', '4.2.3A', 'primary', 'N238')],
  topic: 'area-per-child',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: and(asNursery, eq(aUnit('/classKind'), 'younger-toddler'), gt(aUnit('/combinedArea'), 0)),
  require: ge(aUnit('/combinedArea'), figure(combinedAreaYoungerToddlerLimit)),
  params: { area: aUnit('/combinedArea'), limit: figure(combinedAreaYoungerToddlerLimit) },
  remedy: {
    'zh-CN': '扩大合用房间，或分设睡眠区和活动区',
    en: 'Enlarge the room, or separate sleep and activity',
  },
});
