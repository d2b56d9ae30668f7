import { addMonths, and, asOf, defineRule, figure, ge, le, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { planMonthsWs } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const yearlyReport = defineRule({
  id: 'fire-safety/yearly-report',
  title: {
    pass: {
      'zh-CN': '一年内向主管部门报告了消防工作',
      en: 'The year-end fire report was made within the year',
    },
    fail: { 'zh-CN': '一年内没有向主管部门报告消防工作', en: 'No fire report was made within the year' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '4.5', 'primary', 'AB051')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: and(
    le(f('/fireSafety/annualReportOn'), asOf()),
    ge(f('/fireSafety/annualReportOn'), addMonths(asOf(), mul(figure(planMonthsWs), -1))),
  ),
  remedy: { 'zh-CN': '年底向当地主管部门报告', en: 'Report to the local authority at the end of the year' },
});
