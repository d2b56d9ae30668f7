import { and, defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { asNursery, aUnit, f } from '../../record.js';

export const nurseryFloor = defineRule({
  id: 'site/nursery-floor',
  title: {
    pass: {
      'zh-CN': '托儿所生活单元在首层；确有困难的托大班在二层',
      en: 'The living unit is on the ground floor, or on the second for older toddlers where there is real difficulty',
    },
    fail: { 'zh-CN': '生活单元在第 {storey} 层', en: 'The living unit is on floor {storey}' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.1.3B', 'secondary', 'B071')],
  topic: 'floor-limit',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/livingUnits',
  when: asNursery,
  require: or(
    eq(aUnit('/storey'), 1),
    and(eq(aUnit('/storey'), 2), eq(aUnit('/classKind'), 'older-toddler'), f('/site/hardship')),
  ),
  params: { storey: aUnit('/storey') },
  remedy: { 'zh-CN': '将生活单元移至首层', en: 'Move the living unit to the ground floor' },
});
