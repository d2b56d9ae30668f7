import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../record.js';

export const safetyRules = defineRule({
  id: 'nanjing/safety-rules',
  title: {
    pass: { 'zh-CN': '有安全管理制度', en: 'There are safety rules' },
    fail: { 'zh-CN': '没有安全管理制度', en: 'There are no safety rules' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '四(四)', 'primary', 'L139')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/writtenRules'), (one) => eq(one('/kind'), 'safety')),
  remedy: { 'zh-CN': '制定并完善安全管理制度', en: 'Write safety rules and keep them complete' },
});
