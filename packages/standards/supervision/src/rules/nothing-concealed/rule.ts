import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService } from '../../record.js';

// the wording read is that of 2024-04-26

export const nothingConcealed = defineRule({
  id: 'supervision/nothing-concealed',
  title: {
    pass: {
      'zh-CN': '没有隐瞒性侵害、性骚扰，已经查验',
      en: 'No sexual assault or harassment was concealed, as seen',
    },
    fail: { 'zh-CN': '存在隐瞒性侵害、性骚扰的情况', en: 'A sexual assault or harassment was concealed' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 40', 'primary', 'AN059')],
  phases: inService,
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN': '是否没有隐瞒性侵害、性骚扰的情况？',
      en: 'Is it so that no sexual assault or harassment was concealed?',
    },
    evidence: {
      'zh-CN': '对照投诉、监控和事件记录',
      en: 'Compare complaints, footage and the record of incidents',
    },
  },
  remedy: { 'zh-CN': '立即报告并配合调查', en: 'Report at once, and help the inquiry' },
});
