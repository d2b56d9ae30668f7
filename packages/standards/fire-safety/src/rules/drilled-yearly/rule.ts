import { defineRule, figure, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { drillsAPeriod } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const drilledYearly = defineRule({
  id: 'fire-safety/drilled-yearly',
  title: {
    pass: { 'zh-CN': '每年至少组织一次消防演练', en: 'A fire drill is recorded in the year' },
    fail: { 'zh-CN': '一年内没有消防演练记录', en: 'The year has no recorded fire drill' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 40', 'primary', 'B265')],
  topic: 'fire-drill',
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: logged(f, '/fireSafety/drills', {
    every: 'year',
    periods: 1,
    times: figure(drillsAPeriod),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '组织消防演练并记录', en: 'Hold a fire drill and record it' },
});
