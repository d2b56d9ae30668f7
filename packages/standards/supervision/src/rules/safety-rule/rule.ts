import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

// the wording read is that of 2024-04-26

export const safetyRule = defineRule({
  id: 'supervision/safety-rule',
  title: {
    pass: { 'zh-CN': '建立了安全管理制度', en: 'There is a written safety system' },
    fail: { 'zh-CN': '没有安全管理制度', en: 'There is no written safety system' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 35', 'primary', 'N066')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  require: f.some(f.list('/writtenRules'), (one) => eq(one('/kind'), 'safety')),
  remedy: { 'zh-CN': '建立安全管理制度', en: 'Write the safety system' },
});
