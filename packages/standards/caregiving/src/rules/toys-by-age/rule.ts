import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const toysByAge = defineRule({
  id: 'caregiving/toys-by-age',
  title: {
    pass: { 'zh-CN': '玩具按月龄提供', en: 'Toys are given by age' },
    fail: {
      'zh-CN': '玩具没有按月龄提供，与预防建议不一致',
      en: 'Toys are not given by age, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'foreign bodies', 'secondary', 'B330')],
  phases: inUse,
  when: notHomeBased,
  require: f('/injuryPrevention/toysSortedByAge'),
  remedy: { 'zh-CN': '可按月龄分放玩具', en: 'Toys can be sorted by age' },
});
