import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, lastYear, notHomeBased, openAllLastYear } from '../../record.js';

// the year is over in which it was due; the running year is not judged

export const yearEndReport = defineRule({
  id: 'supervision/year-end-report',
  title: {
    pass: {
      'zh-CN': '上一年度年末向卫生健康部门报告了工作',
      en: 'Last year’s work was reported to the health authority',
    },
    fail: {
      'zh-CN': '上一年度没有向卫生健康部门报告工作',
      en: 'Last year’s work was not reported to the health authority',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 38', 'secondary', 'N154')],
  phases: inService,
  when: and(notHomeBased, openAllLastYear),
  require: f.some(f.list('/governance/annualReports'), (one) => eq(one('/year'), lastYear)),
  remedy: { 'zh-CN': '向卫生健康部门报告', en: 'Report to the health authority' },
  consequences: normsBreach,
});
