import { and, defineRule, eq, figure, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { trainingsAYearKeyUnit } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const keyUnitTrainedYearly = defineRule({
  id: 'fire-safety/key-unit-trained-yearly',
  title: {
    pass: {
      'zh-CN': '重点单位每年组织全体员工消防安全培训',
      en: 'A fire training of all staff is recorded in the year',
    },
    fail: {
      'zh-CN': '一年内没有全员消防安全培训记录',
      en: 'The year has no recorded fire training of all staff',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 36', 'primary', 'B261')],
  topic: 'fire-training',
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, f('/fireSafety/keyUnit')),
  require: logged(f, '/trainings', {
    every: 'year',
    periods: 1,
    times: figure(trainingsAYearKeyUnit),
    where: (entry) => and(eq(entry('/kind'), 'fire-safety'), entry('/allStaff')),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '组织全体员工消防安全培训并记录', en: 'Train all staff in fire safety and record it' },
});
