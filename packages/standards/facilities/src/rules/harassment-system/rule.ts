import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';

export const harassmentSystem = defineRule({
  id: 'facilities/harassment-system',
  title: {
    pass: {
      'zh-CN': '建立预防性侵害、性骚扰工作制度',
      en: 'There is a system against sexual assault and harassment',
    },
    fail: {
      'zh-CN': '没有预防性侵害、性骚扰工作制度',
      en: 'There is no system against sexual assault and harassment',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 40, 41', 'primary', 'AN059')],
  phases: ['filing', 'operation', 'assessment'],
  question: {
    text: {
      'zh-CN': '是否建立预防性侵害、性骚扰工作制度，并做到不隐瞒、及时报告和采取保护措施？',
      en: 'Is there a system against sexual assault and harassment, without concealment, with prompt reports and protective steps?',
    },
    evidence: {
      'zh-CN': '工作制度、培训和报告记录',
      en: 'The written system, records of training and reports',
    },
  },
  remedy: { 'zh-CN': '建立制度，发现情况立即报告', en: 'Set up the system and report at once' },
});
