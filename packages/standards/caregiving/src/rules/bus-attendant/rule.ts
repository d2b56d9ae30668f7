import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aBus, inUse, usesBuses } from '../../record.js';

// reaches infant care through article 41; the wording read is that of 2024-04-26

export const busAttendant = defineRule({
  id: 'caregiving/bus-attendant',
  title: {
    pass: { 'zh-CN': '车辆配备安全管理人员', en: 'The bus has safety staff' },
    fail: { 'zh-CN': '车辆没有配备安全管理人员', en: 'The bus has no safety staff' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 36', 'primary', 'AN057')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  subjects: '/transport/buses',
  when: usesBuses,
  require: aBus('/attendant'),
  remedy: { 'zh-CN': '配备随车安全管理人员', en: 'Put safety staff on the bus' },
});
