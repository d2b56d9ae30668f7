import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const poisoningSurroundings = defineRule({
  id: 'caregiving/poisoning-surroundings',
  title: {
    pass: {
      'zh-CN': '药品、清洁剂上锁并标识，没有有毒植物',
      en: 'Medicines and cleaning agents are locked and labelled; no plant is toxic',
    },
    fail: {
      'zh-CN': '药品、清洁剂存放或植物与预防建议不一致',
      en: 'Medicines, cleaning agents or plants differ from the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'poisoning', 'secondary', 'B329')],
  phases: inUse,
  when: notHomeBased,
  require: and(
    f('/injuryPrevention/medicinesLocked'),
    f('/injuryPrevention/chemicalsLocked'),
    not(f('/injuryPrevention/toxicPlants')),
  ),
  remedy: { 'zh-CN': '可上锁存放并移除有毒植物', en: 'They can be locked away, and plants removed' },
});
