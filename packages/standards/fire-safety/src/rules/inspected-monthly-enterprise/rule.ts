import { and, defineRule, figure, isIn, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { inspectionsAPeriod } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const inspectedMonthlyEnterprise = defineRule({
  id: 'fire-safety/inspected-monthly-enterprise',
  title: {
    pass: { 'zh-CN': '每月至少组织一次防火检查', en: 'A fire inspection is recorded in every month' },
    fail: { 'zh-CN': '有月份没有防火检查记录', en: 'A month has no recorded fire inspection' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 26', 'primary', 'B259')],
  topic: 'fire-patrol',
  phases: ['operation', 'assessment'],
  when: and(
    notHomeBased,
    isIn(f('/legalForm'), [
      'limited-company',
      'joint-stock-company',
      'company-branch',
      'partnership',
      'sole-proprietorship',
      'individual-business',
    ]),
  ),
  require: logged(f, '/fireSafety/inspections', {
    every: 'month',
    periods: 12,
    times: figure(inspectionsAPeriod),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '按月组织防火检查并签字记录', en: 'Inspect every month and sign the record' },
});
