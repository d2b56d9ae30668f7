import { defineRule, figure, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { inspectionsAMonthWs } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const inspectedMonthly = defineRule({
  id: 'fire-safety/inspected-monthly',
  title: {
    pass: { 'zh-CN': '每月至少开展一次防火检查', en: 'A fire inspection is recorded in every month' },
    fail: { 'zh-CN': '有月份没有防火检查记录', en: 'A month has no recorded fire inspection' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.1', 'primary', 'B238')],
  topic: 'fire-patrol',
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: logged(f, '/fireSafety/inspections', {
    every: 'month',
    periods: 12,
    times: figure(inspectionsAMonthWs),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '按月开展防火检查并记录', en: 'Inspect every month and record it' },
});
