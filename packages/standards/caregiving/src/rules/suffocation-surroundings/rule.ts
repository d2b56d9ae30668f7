import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const suffocationSurroundings = defineRule({
  id: 'caregiving/suffocation-surroundings',
  title: {
    pass: {
      'zh-CN': '没有外露绳带、可触及的塑料袋和床内松软物品',
      en: 'No loose cords, plastic bags in reach or soft things in cribs',
    },
    fail: {
      'zh-CN': '有外露绳带、可触及的塑料袋或床内松软物品，与预防建议不一致',
      en: 'There are loose cords, plastic bags in reach or soft things in cribs, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'suffocation', 'secondary', 'B325')],
  phases: inUse,
  when: notHomeBased,
  require: and(
    not(f('/injuryPrevention/looseCords')),
    not(f('/injuryPrevention/plasticBagsInReach')),
    not(f('/injuryPrevention/softItemsInCribs')),
  ),
  remedy: { 'zh-CN': '可清理绳带、塑料袋和床内松软物品', en: 'They can be cleared away' },
});
