import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService } from '../../record.js';

export const refusalsInWriting = defineRule({
  id: 'supervision/refusals-in-writing',
  title: {
    pass: {
      'zh-CN': '拒绝个人信息请求时书面告知并说明理由，已经查验',
      en: 'Refusals are in writing and give reasons, as seen',
    },
    fail: {
      'zh-CN': '拒绝个人信息请求时没有书面告知或者说明理由',
      en: 'A refusal was not in writing or gave no reasons',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 34', 'primary', 'AN074')],
  phases: inService,
  question: {
    text: {
      'zh-CN': '拒绝查阅、更正、删除等请求时，是否书面告知并说明理由？',
      en: 'Are refusals to view, correct or delete in writing, with reasons?',
    },
    evidence: { 'zh-CN': '查阅请求和答复记录', en: 'See requests and answers' },
  },
  remedy: { 'zh-CN': '书面告知并说明理由', en: 'Refuse in writing, with reasons' },
});
