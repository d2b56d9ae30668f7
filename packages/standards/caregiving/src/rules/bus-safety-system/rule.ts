import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, usesBuses } from '../../record.js';

// reaches infant care through article 41; the wording read is that of 2024-04-26

export const busSafetySystem = defineRule({
  id: 'caregiving/bus-safety-system',
  title: {
    pass: { 'zh-CN': '建立了用车安全管理制度', en: 'There is a safety system for buses' },
    fail: { 'zh-CN': '没有用车安全管理制度', en: 'There is no safety system for buses' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 36', 'primary', 'AN057')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  when: usesBuses,
  require: f('/transport/safetySystem'),
  remedy: { 'zh-CN': '制定用车安全管理制度', en: 'Set up a safety system for buses' },
});
