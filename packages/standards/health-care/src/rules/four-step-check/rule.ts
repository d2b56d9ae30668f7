import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const fourStepCheck = defineRule({
  id: 'health-care/four-step-check',
  title: {
    pass: { 'zh-CN': '晨检做到问、摸、看、查', en: 'The morning check asks, feels, looks and examines' },
    fail: {
      'zh-CN': '晨检没有做到问、摸、看、查',
      en: 'The morning check does not ask, feel, look and examine',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'morning check', 'unverified', 'B302')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '晨检是否逐一问、摸、看、查？',
      en: 'Does the morning check ask, feel, look and examine with each child?',
    },
    evidence: { 'zh-CN': '现场观察晨检，查阅晨检记录', en: 'Watch a morning check, and see its log' },
  },
  remedy: { 'zh-CN': '按四步晨检', en: 'Check in the four steps' },
});
