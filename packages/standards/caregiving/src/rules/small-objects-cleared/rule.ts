import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const smallObjectsCleared = defineRule({
  id: 'caregiving/small-objects-cleared',
  title: {
    pass: {
      'zh-CN': '小零件、磁铁、电池等小物件不可触及',
      en: 'No small parts, magnets or batteries lie about',
    },
    fail: {
      'zh-CN': '小零件、磁铁、电池等小物件可触及，与预防建议不一致',
      en: 'Small parts, magnets or batteries lie about, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'foreign bodies', 'secondary', 'B330')],
  phases: inUse,
  when: notHomeBased,
  require: f('/injuryPrevention/smallObjectsCleared'),
  remedy: { 'zh-CN': '可清理小物件', en: 'They can be cleared away' },
});
