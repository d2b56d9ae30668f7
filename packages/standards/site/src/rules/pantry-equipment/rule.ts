import { and, defineRule, eq, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aRoom, asNursery } from '../../record.js';

export const pantryEquipment = defineRule({
  id: 'site/pantry-equipment',
  title: {
    pass: {
      'zh-CN': '配餐区有操作台、洗涤池、洗手池、储藏柜和加热设施',
      en: 'The pantry has a counter, a sink, a basin, a cabinet and heating',
    },
    fail: { 'zh-CN': '配餐区设备不齐', en: 'The pantry lacks equipment' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.2.5A-2', 'primary', 'B098')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  subjects: '/rooms',
  when: and(asNursery, eq(aRoom('/kind'), 'pantry')),
  require: hasAll(aRoom('/equipment'), ['counter', 'washing-sink', 'basin', 'cabinet', 'heating']),
  remedy: { 'zh-CN': '配齐配餐区设备', en: 'Complete the equipment of the pantry' },
});
