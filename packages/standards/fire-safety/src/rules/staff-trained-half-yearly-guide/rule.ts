import { defineRule, eq, figure, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { trainingsAHalfYearGuide } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const staffTrainedHalfYearlyGuide = defineRule({
  id: 'fire-safety/staff-trained-half-yearly-guide',
  title: {
    pass: { 'zh-CN': '每半年开展消防安全培训', en: 'A fire training is recorded in each half year' },
    fail: { 'zh-CN': '半年内没有消防安全培训记录', en: 'A half year has no recorded fire training' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 2', 'unverified', 'B233')],
  topic: 'fire-training',
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: logged(f, '/trainings', {
    every: 'half-year',
    periods: 2,
    times: figure(trainingsAHalfYearGuide),
    where: (entry) => eq(entry('/kind'), 'fire-safety'),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '每半年培训并记录', en: 'Train each half year and record it' },
});
