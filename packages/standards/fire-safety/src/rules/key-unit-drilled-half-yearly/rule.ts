import { and, defineRule, figure, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { drillsAPeriod } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const keyUnitDrilledHalfYearly = defineRule({
  id: 'fire-safety/key-unit-drilled-half-yearly',
  title: {
    pass: { 'zh-CN': '重点单位每半年至少组织一次消防演练', en: 'A fire drill is recorded in each half year' },
    fail: { 'zh-CN': '半年内没有消防演练记录', en: 'A half year has no recorded fire drill' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 40', 'primary', 'B265')],
  topic: 'fire-drill',
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, f('/fireSafety/keyUnit')),
  require: logged(f, '/fireSafety/drills', {
    every: 'half-year',
    periods: 2,
    times: figure(drillsAPeriod),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '每半年组织消防演练并记录', en: 'Hold a fire drill each half year and record it' },
});
