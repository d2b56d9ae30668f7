import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anItem } from '../../record.js';

export const toyAgeLabel = defineRule({
  id: 'facilities/toy-age-label',
  title: {
    pass: { 'zh-CN': '玩具标有适用年龄', en: 'The toy has an age label' },
    fail: { 'zh-CN': '玩具没有标适用年龄', en: 'The toy has no age label' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-6675-2014', 'whole', 'unverified', 'B392')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/equipment/items',
  when: eq(anItem('/kind'), 'toy'),
  question: {
    text: { 'zh-CN': '玩具是否标有适用年龄？', en: 'Has the toy an age label?' },
    evidence: { 'zh-CN': '玩具及包装上的标识', en: 'The label on the toy or its packing' },
  },
  remedy: { 'zh-CN': '核对玩具的年龄标识', en: 'Check the age label of the toy' },
});
