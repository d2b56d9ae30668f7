import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { anItem, notHomeBased } from '../../record.js';

export const itemConforms = defineRule({
  id: 'facilities/item-conforms',
  title: {
    pass: { 'zh-CN': '用品符合国家标准', en: 'The item meets the standards' },
    fail: { 'zh-CN': '用品不符合国家标准', en: 'The item does not meet the standards' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('setup-standard-2019', 'art. 15', 'secondary', 'N105')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/equipment/items',
  when: and(
    notHomeBased,
    isIn(anItem('/kind'), ['furniture', 'bed', 'utensils', 'toy', 'book', 'play-material']),
  ),
  require: eq(anItem('/conforms'), true),
  remedy: { 'zh-CN': '停用并更换为合格产品', en: 'Take it out of use and replace it' },
  consequences: normsBreach,
});
