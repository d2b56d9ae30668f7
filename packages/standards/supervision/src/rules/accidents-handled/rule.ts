import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService } from '../../record.js';

// the wording read is that of 2024-04-26

export const accidentsHandled = defineRule({
  id: 'supervision/accidents-handled',
  title: {
    pass: {
      'zh-CN': '发生伤害事故后及时救护、通知监护人并报告，已经查验',
      en: 'After accidents children were helped, guardians told and reports made, as seen',
    },
    fail: {
      'zh-CN': '发生伤害事故后没有及时救护、通知监护人或者报告',
      en: 'After an accident help, word to the guardians or a report came late or not at all',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 37', 'primary', 'N066')],
  phases: inService,
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN': '发生人身伤害事故后，是否立即救护、妥善处理、及时通知监护人并向有关部门报告？',
      en: 'After accidents, were children helped at once, guardians told promptly and reports made?',
    },
    evidence: {
      'zh-CN': '逐件查阅事故记录、通知和报告时间',
      en: 'See each accident: record, time of the call, time of the report',
    },
  },
  remedy: { 'zh-CN': '及时救护、通知并报告', en: 'Help, tell and report promptly' },
});
