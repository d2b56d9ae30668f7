import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { figureOf } from '../../figures/figures.js';
import { f, firstWholeYearJudged, inService, lastYear, notHomeBased, openAllLastYear } from '../record.js';

const hours = figureOf('nanjing/ethics-hours');

export const ethicsEducationOffered = defineRule({
  id: 'nanjing/ethics-education-offered',
  title: {
    pass: {
      'zh-CN': '上一年度为从业人员提供的职业道德教育达到方案的课时',
      en: 'The class hours of ethics education that the plan states were offered last year',
    },
    fail: {
      'zh-CN': '上一年度为从业人员提供的职业道德教育不足{hours}课时',
      en: 'Fewer than {hours} class hours of ethics education were offered last year',
    },
  },
  addressee: 'city',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(三)4', 'primary', 'L126')],
  phases: inService,
  effective: { from: firstWholeYearJudged },
  when: and(notHomeBased, openAllLastYear),
  require: ge(
    f.sum(
      f.filter(f.list('/support/trainingOffers'), (one) =>
        and(eq(one('/kind'), 'ethics'), eq(one('/year'), lastYear)),
      ),
      (one) => one('/hours'),
    ),
    figure(hours),
  ),
  params: { hours: figure(hours) },
  remedy: { 'zh-CN': '由主管部门补足培训', en: 'The authorities offer the missing hours' },
});
