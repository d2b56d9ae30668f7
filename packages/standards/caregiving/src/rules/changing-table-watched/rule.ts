import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, hasInfantClass, inUse } from '../../record.js';

export const changingTableWatched = defineRule({
  id: 'caregiving/changing-table-watched',
  title: {
    pass: { 'zh-CN': '婴儿在尿布台上有人看护', en: 'Nobody is left alone on a changing table' },
    fail: {
      'zh-CN': '婴儿在尿布台上无人看护，与预防建议不一致',
      en: 'Infants are left alone on a changing table, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'falls', 'unverified', 'B326')],
  phases: inUse,
  when: hasInfantClass,
  require: f('/injuryPrevention/neverLeftOnChangingTable'),
  remedy: { 'zh-CN': '可安排看护', en: 'Somebody can stay with the child' },
});
