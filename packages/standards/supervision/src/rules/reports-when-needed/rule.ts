import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService, notHomeBased } from '../../record.js';

export const reportsWhenNeeded = defineRule({
  id: 'supervision/reports-when-needed',
  title: {
    pass: {
      'zh-CN': '必要时及时向卫生健康部门报告，已经查验',
      en: 'Reports were made whenever needed, as seen',
    },
    fail: { 'zh-CN': '需要报告的事项没有报告', en: 'Matters that needed a report were not reported' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 38', 'secondary', 'N154')],
  phases: inService,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '有需要报告的事项时，是否随时向卫生健康部门报告？',
      en: 'Was the health authority told whenever something called for it?',
    },
    evidence: { 'zh-CN': '对照事件记录查阅报告', en: 'Compare the record of incidents with the reports' },
  },
  remedy: { 'zh-CN': '及时报告', en: 'Report when needed' },
});
