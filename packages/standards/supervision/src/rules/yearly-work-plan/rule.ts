import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, lastYear, notHomeBased, openAllLastYear } from '../../record.js';

// the year is over in which it was due; the running year is not judged

export const yearlyWorkPlan = defineRule({
  id: 'supervision/yearly-work-plan',
  title: {
    pass: { 'zh-CN': '上一年度制定了年度工作计划', en: 'There was a work plan for last year' },
    fail: { 'zh-CN': '上一年度没有年度工作计划', en: 'There was no work plan for last year' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 38', 'secondary', 'N154')],
  phases: inService,
  when: and(notHomeBased, openAllLastYear),
  require: f.some(f.list('/governance/annualPlans'), (one) => eq(one('/year'), lastYear)),
  remedy: { 'zh-CN': '制定年度工作计划', en: 'Write a yearly work plan' },
  consequences: normsBreach,
});
