import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const filingHygieneEvaluation = defineRule({
  id: 'supervision/filing-hygiene-evaluation',
  title: {
    pass: {
      'zh-CN': '备案提交了评价为合格的卫生评价报告',
      en: 'The filing has a hygiene evaluation rated pass',
    },
    fail: {
      'zh-CN': '备案没有评价为合格的卫生评价报告',
      en: 'The filing lacks a hygiene evaluation rated pass',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('registration-filing-measures-2019', 'art. 8', 'primary', 'N164'),
    cite('management-norms-2019', 'art. 4', 'secondary', 'N122'),
  ],
  topic: 'hygiene-evaluation',
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/filing/documents'), (paper) =>
    and(eq(paper('/kind'), 'hygiene-evaluation'), eq(paper('/result'), 'pass')),
  ),
  remedy: {
    'zh-CN': '取得并提交合格的卫生评价报告',
    en: 'Obtain a hygiene evaluation rated pass, and hand it in',
  },
});
