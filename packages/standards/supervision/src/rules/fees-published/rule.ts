import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const feesPublished = defineRule({
  id: 'supervision/fees-published',
  title: {
    pass: {
      'zh-CN': '收费已公示（质量评估）',
      en: 'The fees are published, as the quality assessment looks for',
    },
    fail: {
      'zh-CN': '收费没有公示（质量评估）',
      en: 'The fees are not published, as the quality assessment looks for',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '10.4', 'secondary', 'N293')],
  phases: ['assessment'],
  when: notHomeBased,
  require: f('/fees/published'),
  remedy: { 'zh-CN': '建议公示收费', en: 'Consider publishing the fees' },
});
