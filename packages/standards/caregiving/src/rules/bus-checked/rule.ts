import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aBus, inUse, usesBuses } from '../../record.js';

// reaches infant care through article 41; the wording read is that of 2024-04-26; regular, without a number

export const busChecked = defineRule({
  id: 'caregiving/bus-checked',
  title: {
    pass: { 'zh-CN': '车辆有安全检查记录', en: 'A check of the bus is on record' },
    fail: { 'zh-CN': '车辆没有安全检查记录', en: 'No check of the bus is on record' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 36', 'primary', 'AN057')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  subjects: '/transport/buses',
  when: usesBuses,
  require: le(aBus('/inspectedOn'), asOf()),
  remedy: { 'zh-CN': '检查车辆并记录', en: 'Check the bus and record it' },
});
