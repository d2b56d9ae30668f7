import { and, choice, defineRule, eq, figure, ge, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { trainingAttendance } from '../../choices/choices.js';
import { figureOf } from '../../figures/figures.js';
import { aPerson, f, firstWholeYearJudged, inService, lastYear, notHomeBased, yearOf } from '../record.js';

const hours = figureOf('nanjing/ethics-hours');

export const ethicsEducationAttended = defineRule({
  id: 'nanjing/ethics-education-attended',
  title: {
    pass: {
      'zh-CN': '上一年度参加的职业道德教育达到方案的课时',
      en: 'The person attended the class hours of ethics education that the plan states last year',
    },
    fail: {
      'zh-CN': '上一年度参加的职业道德教育不足{hours}课时',
      en: 'The person attended fewer than {hours} class hours of ethics education last year',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(三)4', 'primary', 'L126')],
  phases: inService,
  effective: { from: firstWholeYearJudged },
  subjects: '/staff',
  when: and(
    notHomeBased,
    eq(choice(trainingAttendance), 'each-person'),
    lt(yearOf(aPerson('/hireDate')), lastYear),
  ),
  require: ge(
    f.sum(
      f.filter(aPerson.list('/trainings'), (one) =>
        and(eq(one('/kind'), 'ethics'), eq(yearOf(one('/date')), lastYear)),
      ),
      (one) => one('/hours'),
    ),
    figure(hours),
  ),
  params: { hours: figure(hours) },
  remedy: { 'zh-CN': '安排该人员参加培训', en: 'Have the person trained' },
});
