import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, servesOlderToddlers } from '../../record.js';

export const mealsWatched = defineRule({
  id: 'caregiving/meals-watched',
  title: {
    pass: { 'zh-CN': '进餐时有成人看护', en: 'An adult watches meals' },
    fail: {
      'zh-CN': '进餐时没有成人看护，与喂养建议不一致',
      en: 'No adult watches meals, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', '24-36 months', 'secondary', 'B337')],
  phases: inUse,
  when: servesOlderToddlers,
  require: f('/caregiving/mealsWatched'),
  remedy: { 'zh-CN': '可安排成人看护进餐', en: 'An adult can be put in charge of meals' },
});
