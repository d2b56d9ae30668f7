import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../management-record.js';

export const hazardsHandled = defineRule({
  id: 'fire-safety/hazards-handled',
  title: {
    pass: {
      'zh-CN': '火灾隐患能立即整改的立即整改，不能的报告、存档并采取防范措施',
      en: 'Hazards are fixed at once, or reported, filed and safeguarded until fixed',
    },
    fail: {
      'zh-CN': '火灾隐患未整改，也未报告、存档或防范',
      en: 'Hazards are neither fixed nor reported, filed and safeguarded',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.5', 'primary', 'B242')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '对发现的火灾隐患是否立即整改，或报告、存档并在整改前采取防范措施？',
      en: 'Were hazards fixed at once, or reported, filed and safeguarded until they were?',
    },
    evidence: {
      'zh-CN': '查阅隐患台账、整改报告和复查确认',
      en: 'The list of hazards, the reports and the confirmations',
    },
  },
  remedy: {
    'zh-CN': '整改隐患并补齐报告和确认',
    en: 'Fix the hazards and complete the reports and confirmations',
  },
});
