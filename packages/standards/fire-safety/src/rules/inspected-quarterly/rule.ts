import { defineRule, figure, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { inspectionsAPeriod } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const inspectedQuarterly = defineRule({
  id: 'fire-safety/inspected-quarterly',
  title: {
    pass: { 'zh-CN': '每季度至少组织一次防火检查', en: 'A fire inspection is recorded in every quarter' },
    fail: { 'zh-CN': '有季度没有防火检查记录', en: 'A quarter has no recorded fire inspection' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 26', 'primary', 'B259')],
  topic: 'fire-patrol',
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: logged(f, '/fireSafety/inspections', {
    every: 'quarter',
    periods: 4,
    times: figure(inspectionsAPeriod),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '按季度组织防火检查并签字记录', en: 'Inspect every quarter and sign the record' },
});
