import { addMonths, and, asOf, defineRule, figure, ge, le, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { planMonthsWs } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const yearlyPlan = defineRule({
  id: 'fire-safety/yearly-plan',
  title: {
    pass: { 'zh-CN': '一年内制定了年度消防工作计划', en: 'A yearly fire plan was made within the year' },
    fail: { 'zh-CN': '一年内没有年度消防工作计划', en: 'No yearly fire plan was made within the year' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '4.5', 'primary', 'B237')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: and(
    le(f('/fireSafety/annualPlanOn'), asOf()),
    ge(f('/fireSafety/annualPlanOn'), addMonths(asOf(), mul(figure(planMonthsWs), -1))),
  ),
  remedy: { 'zh-CN': '制定年度消防工作计划', en: 'Make a yearly fire plan' },
});
