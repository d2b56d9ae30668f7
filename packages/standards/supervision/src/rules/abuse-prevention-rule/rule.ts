import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

// the wording read is that of 2024-04-26

export const abusePreventionRule = defineRule({
  id: 'supervision/abuse-prevention-rule',
  title: {
    pass: {
      'zh-CN': '建立了预防性侵害、性骚扰制度',
      en: 'There is a written system against sexual assault and harassment',
    },
    fail: {
      'zh-CN': '没有预防性侵害、性骚扰制度',
      en: 'There is no written system against sexual assault and harassment',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 40', 'primary', 'AN059')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  require: f.some(f.list('/writtenRules'), (one) => eq(one('/kind'), 'abuse-prevention')),
  remedy: { 'zh-CN': '建立制度', en: 'Write the system' },
});
