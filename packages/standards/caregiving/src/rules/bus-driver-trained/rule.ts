import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aBus, inUse, usesBuses } from '../../record.js';

// reaches infant care through article 41; the wording read is that of 2024-04-26

export const busDriverTrained = defineRule({
  id: 'caregiving/bus-driver-trained',
  title: {
    pass: { 'zh-CN': '驾驶人受过安全培训', en: 'The driver was trained' },
    fail: { 'zh-CN': '驾驶人没有受过安全培训', en: 'The driver was not trained' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 36', 'primary', 'AN057')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  subjects: '/transport/buses',
  when: usesBuses,
  require: aBus('/driverTrained'),
  remedy: { 'zh-CN': '安排驾驶人参加安全培训', en: 'Have the driver trained' },
});
