import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, ownKitchen } from '../../record.js';

// the text that was read is that of 2021-04-29

export const kitchenEquipment = defineRule({
  id: 'health-care/kitchen-equipment',
  title: {
    pass: { 'zh-CN': '食品加工设备定期维护', en: 'Kitchen equipment is maintained' },
    fail: { 'zh-CN': '食品加工设备没有定期维护', en: 'Kitchen equipment is not maintained' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-law', 'art. 56', 'primary', 'AB059')],
  phases: inUse,
  effective: { from: '2021-04-29' },
  when: ownKitchen,
  question: {
    text: {
      'zh-CN': '食品加工、贮存设备是否定期维护、清洗、校验？',
      en: 'Is the equipment for cooking and storing food maintained, cleaned and checked?',
    },
    evidence: {
      'zh-CN': '维护和清洗记录、现场查看',
      en: 'Records of upkeep and cleaning, a look at the kitchen',
    },
  },
  remedy: { 'zh-CN': '维护设备并记录', en: 'Maintain the equipment, and record it' },
});
