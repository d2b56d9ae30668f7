import { and, defineRule, eq, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anItem } from '../../record.js';

export const furnitureConforms = defineRule({
  id: 'facilities/furniture-conforms',
  title: {
    pass: { 'zh-CN': '家具符合 GB 28007-2024', en: 'The furniture meets GB 28007-2024' },
    fail: { 'zh-CN': '家具不符合 GB 28007-2024', en: 'The furniture does not meet GB 28007-2024' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-28007-2024', 'whole', 'secondary', 'B390')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/equipment/items',
  when: and(isIn(anItem('/kind'), ['furniture', 'bed']), ge(anItem('/boughtOn'), '2026-01-01')),
  require: eq(anItem('/conforms'), true),
  remedy: { 'zh-CN': '停用并更换', en: 'Take it out of use and replace it' },
});
