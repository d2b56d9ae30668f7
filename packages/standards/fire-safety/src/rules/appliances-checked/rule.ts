import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const appliancesChecked = defineRule({
  id: 'fire-safety/appliances-checked',
  title: {
    pass: { 'zh-CN': '长期通电的电器有检查和防护', en: 'Appliances that run long are checked and protected' },
    fail: {
      'zh-CN': '长期通电的电器没有检查和防护',
      en: 'Appliances that run long are not checked and protected',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '9.7', 'primary', 'B249')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: f('/fireSafety/electricity/longRunningChecked'),
  remedy: { 'zh-CN': '检查长期通电的电器并采取防护', en: 'Check and protect appliances that run long' },
});
