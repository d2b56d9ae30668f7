import { and, choice, defineRule, eq, figure, ge, lt } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { trainingAttendance } from '../../choices/choices.js';
import { figureOf } from '../../figures/figures.js';
import { aPerson, f, firstWholeYearJudged, inService, lastYear, notHomeBased, yearOf } from '../record.js';

const hours = figureOf('nanjing/skill-hours');

export const skillTrainingAttended = defineRule({
  id: 'nanjing/skill-training-attended',
  title: {
    pass: {
      'zh-CN': '上一年度参加的职业技能培训达到方案的课时',
      en: 'The person attended the class hours of skill training that the plan states last year',
    },
    fail: {
      'zh-CN': '上一年度参加的职业技能培训不足{hours}课时',
      en: 'The person attended fewer than {hours} class hours of skill training last year',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(三)4', 'primary', 'L125')],
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
        and(eq(one('/kind'), 'vocational-skills'), eq(yearOf(one('/date')), lastYear)),
      ),
      (one) => one('/hours'),
    ),
    figure(hours),
  ),
  params: { hours: figure(hours) },
  remedy: { 'zh-CN': '安排该人员参加培训', en: 'Have the person trained' },
});
