import { addMonths, and, asOf, choice, defineRule, eq, figure, ge, le, lookup, mul, sub } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { figureOf } from '../../figures/figures.js';
import { f, firstWholeYearJudged, inService, notHomeBased, openAllLastYear, yearOf } from '../record.js';

// the plan gives the yearly assessment under the head of stars; other gradings are not mapped to it

const months = figureOf('nanjing/assessment-months');

export const assessedEveryYear = defineRule({
  id: 'nanjing/assessed-every-year',
  title: {
    pass: { 'zh-CN': '一年内有星级评估', en: 'The stars were assessed within the year' },
    fail: { 'zh-CN': '一年内没有星级评估', en: 'The stars were not assessed within the year' },
  },
  addressee: 'health-authority',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)4', 'primary', 'L101')],
  phases: inService,
  effective: { from: firstWholeYearJudged },
  when: and(notHomeBased, openAllLastYear),
  require: f.some(f.list('/ratings'), (one) =>
    and(
      eq(one('/kind'), 'star'),
      le(one('/assessedOn'), asOf()),
      lookup(choice(logCounting), {
        rolling: ge(one('/assessedOn'), addMonths(asOf(), mul(figure(months), -1))),
        calendar: ge(yearOf(one('/assessedOn')), sub(yearOf(asOf()), 1)),
      }),
    ),
  ),
  remedy: {
    'zh-CN': '由卫生健康部门组织年度评估',
    en: 'The health authority has the yearly assessment made',
  },
});
