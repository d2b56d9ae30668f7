import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const burnsSurroundings = defineRule({
  id: 'caregiving/burns-surroundings',
  title: {
    pass: {
      'zh-CN': '热源不可触及，不使用桌布',
      en: 'Hot things are out of reach and there are no tablecloths',
    },
    fail: {
      'zh-CN': '热源可触及或使用桌布，与预防建议不一致',
      en: 'Hot things are in reach or there are tablecloths, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'burns', 'secondary', 'B327')],
  phases: inUse,
  when: notHomeBased,
  require: and(f('/injuryPrevention/hotItemsBarred'), not(f('/injuryPrevention/tablecloths'))),
  remedy: { 'zh-CN': '可隔离热源、撤去桌布', en: 'Both can be removed' },
});
