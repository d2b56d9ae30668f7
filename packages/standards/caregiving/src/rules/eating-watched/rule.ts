import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, servesMeals } from '../../record.js';

export const eatingWatched = defineRule({
  id: 'caregiving/eating-watched',
  title: {
    pass: { 'zh-CN': '进食有成人看护', en: 'An adult watches feeding and eating' },
    fail: {
      'zh-CN': '进食没有成人看护，与预防建议不一致',
      en: 'No adult watches feeding and eating, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'suffocation, foreign bodies', 'unverified', 'B325')],
  phases: inUse,
  when: servesMeals,
  require: f('/caregiving/mealsWatched'),
  remedy: { 'zh-CN': '可安排成人看护进食', en: 'An adult can be put in charge' },
});
