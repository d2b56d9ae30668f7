import { and, defineRule, eq, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, hasInfantClass, inUse } from '../../record.js';

export const milkStorage = defineRule({
  id: 'caregiving/milk-storage',
  title: {
    pass: { 'zh-CN': '有哺乳室和储奶冰箱', en: 'There is a nursing room and a fridge for milk' },
    fail: {
      'zh-CN': '没有哺乳室或储奶冰箱，与喂养建议不一致',
      en: 'There is no nursing room or no fridge for milk, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', '6-24 months', 'secondary', 'B333')],
  phases: inUse,
  when: hasInfantClass,
  require: and(
    f.some(f.list('/rooms'), (room) => eq(room('/kind'), 'nursing-room')),
    f.some(f.list('/rooms'), (room) => hasAny(room('/equipment'), ['milk-fridge'])),
  ),
  remedy: { 'zh-CN': '可设置哺乳室和储奶冰箱', en: 'A nursing room and a fridge can be provided' },
});
