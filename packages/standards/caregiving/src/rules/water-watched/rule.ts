import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const waterWatched = defineRule({
  id: 'caregiving/water-watched',
  title: {
    pass: { 'zh-CN': '婴幼儿近水时有人看护', en: 'No child is alone near water' },
    fail: {
      'zh-CN': '婴幼儿近水时无人看护，与预防建议不一致',
      en: 'Children are alone near water, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'drowning', 'unverified', 'B328')],
  phases: inUse,
  when: notHomeBased,
  require: f('/injuryPrevention/neverAloneNearWater'),
  remedy: { 'zh-CN': '可安排看护', en: 'Somebody can stay with the child' },
});
