import { defineRule, figure, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { drillsAHalfYearGuide } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const drilledHalfYearlyGuide = defineRule({
  id: 'fire-safety/drilled-half-yearly-guide',
  title: {
    pass: { 'zh-CN': '每半年开展消防演练', en: 'A fire drill is recorded in each half year' },
    fail: { 'zh-CN': '半年内没有消防演练记录', en: 'A half year has no recorded fire drill' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 6', 'unverified', 'B234')],
  topic: 'fire-drill',
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: logged(f, '/fireSafety/drills', {
    every: 'half-year',
    periods: 2,
    times: figure(drillsAHalfYearGuide),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '每半年演练并记录', en: 'Hold a drill each half year and record it' },
});
