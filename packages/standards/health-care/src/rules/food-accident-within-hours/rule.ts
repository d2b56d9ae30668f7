import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { accidentsReportHours } from '../../figures/accidents.js';
import { anIncident, inUse, ownKitchen } from '../../record.js';

// the day of effect in 2018 stands in no source; nothing applies before the year

export const foodAccidentWithinHours = defineRule({
  id: 'health-care/food-accident-within-hours',
  title: {
    pass: { 'zh-CN': '疑似食物中毒在时限内报告', en: 'The suspected food poisoning was reported in time' },
    fail: {
      'zh-CN': '疑似食物中毒 {hours} 小时后才报告，时限为 {limit} 小时',
      en: 'The suspected food poisoning was reported after {hours} hours; the practice rules have {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('catering-practice-2018', 'report of suspected poisoning', 'secondary', 'B367')],
  phases: inUse,
  effective: { from: '2018-01-01' },
  subjects: '/incidents',
  when: and(ownKitchen, eq(anIncident('/kind'), 'food-poisoning')),
  require: le(anIncident('/reportHours'), figure(accidentsReportHours)),
  params: { hours: anIncident('/reportHours'), limit: figure(accidentsReportHours) },
  remedy: { 'zh-CN': '在时限内报告', en: 'Report in time' },
});
