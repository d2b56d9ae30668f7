import { addMonths, and, asOf, choice, defineRule, eq, figure, ge, gt, le, lookup } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { figureOf } from '../../figures/figures.js';
import {
  f,
  firstWholeYearJudged,
  inService,
  lastYear,
  notHomeBased,
  openAllLastYear,
  yearOf,
} from '../record.js';

// by the calendar the year that runs is not judged

const inspections = figureOf('nanjing/inspections');

export const yearlyRandomInspection = defineRule({
  id: 'nanjing/yearly-random-inspection',
  title: {
    pass: {
      'zh-CN': '一年内至少有一次双随机、一公开检查',
      en: 'The institution was inspected at random within the year',
    },
    fail: {
      'zh-CN': '一年内没有双随机、一公开检查',
      en: 'The institution was not inspected at random within the year',
    },
  },
  addressee: 'district',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '四(四)', 'primary', 'L138')],
  phases: inService,
  effective: { from: firstWholeYearJudged },
  when: and(notHomeBased, openAllLastYear),
  require: ge(
    f.count(
      f.filter(f.list('/inspections'), (one) =>
        and(
          eq(one('/method'), 'double-random'),
          lookup(choice(logCounting), {
            rolling: and(gt(one('/date'), addMonths(asOf(), -12)), le(one('/date'), asOf())),
            calendar: eq(yearOf(one('/date')), lastYear),
          }),
        ),
      ),
    ),
    figure(inspections),
  ),
  remedy: { 'zh-CN': '由区组织双随机检查', en: 'The district holds a random inspection' },
});
