import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, firstWholeYearJudged, inService, notHomeBased, openAllLastYear } from '../record.js';

// how many stars there are is not known; any record of the kind shows that the institution is in the system, and one that
// opened within the last year may still wait for its first assessment

export const starGiven = defineRule({
  id: 'nanjing/star-given',
  title: {
    pass: { 'zh-CN': '机构已纳入星级管理', en: 'The institution is managed by stars' },
    fail: {
      'zh-CN': '没有该机构的星级评定记录',
      en: 'There is no star rating of the institution',
    },
  },
  addressee: 'health-authority',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)4', 'primary', 'L099')],
  phases: inService,
  effective: { from: firstWholeYearJudged },
  when: and(notHomeBased, openAllLastYear),
  require: f.some(f.list('/ratings'), (one) => eq(one('/kind'), 'star')),
  remedy: { 'zh-CN': '由卫生健康部门组织星级评定', en: 'The health authority has the institution rated' },
});
