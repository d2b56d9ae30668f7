import { defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anItem } from '../../record.js';

export const furnitureConforms2011 = defineRule({
  id: 'facilities/furniture-conforms-2011',
  title: {
    pass: { 'zh-CN': '家具符合 GB 28007-2011', en: 'The furniture meets GB 28007-2011' },
    fail: { 'zh-CN': '家具不符合 GB 28007-2011', en: 'The furniture does not meet GB 28007-2011' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-28007-2011', 'whole', 'unverified', 'B391')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/equipment/items',
  when: isIn(anItem('/kind'), ['furniture', 'bed']),
  require: eq(anItem('/conforms'), true),
  remedy: { 'zh-CN': '停用并更换', en: 'Take it out of use and replace it' },
});
