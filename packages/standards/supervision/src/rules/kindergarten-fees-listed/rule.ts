import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inService, kindergarten } from '../../record.js';

export const kindergartenFeesListed = defineRule({
  id: 'supervision/kindergarten-fees-listed',
  title: {
    pass: { 'zh-CN': '幼儿园公示了收费项目和标准', en: 'The kindergarten made its list of fees public' },
    fail: {
      'zh-CN': '幼儿园没有公示收费项目和标准',
      en: 'The kindergarten did not make its list of fees public',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('kindergarten-fees-2025', 'fee list', 'secondary', 'N305')],
  phases: inService,
  when: kindergarten,
  require: f('/fees/published'),
  remedy: { 'zh-CN': '公示收费清单', en: 'Publish the list' },
});
