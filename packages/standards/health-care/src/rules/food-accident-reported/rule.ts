import { and, asOf, defineRule, eq, ge, hasAll, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anIncident, inUse } from '../../record.js';

// "promptly" without hours: a dated record from the day of finding on; the text that was read is that of 2021-04-29

export const foodAccidentReported = defineRule({
  id: 'health-care/food-accident-reported',
  title: {
    pass: {
      'zh-CN': '食品安全事故报告了市场监管和卫生健康部门',
      en: 'The food accident was reported to the food and the health authority',
    },
    fail: {
      'zh-CN': '食品安全事故没有报告市场监管或卫生健康部门',
      en: 'The food accident was not reported to the food or to the health authority',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-law', 'art. 103', 'primary', 'AB060')],
  phases: inUse,
  effective: { from: '2021-04-29' },
  subjects: '/incidents',
  when: eq(anIncident('/kind'), 'food-poisoning'),
  require: and(
    hasAll(anIncident('/reportedTo'), ['market', 'health']),
    ge(anIncident('/reportedOn'), anIncident('/detectedOn')),
    le(anIncident('/reportedOn'), asOf()),
  ),
  remedy: { 'zh-CN': '立即向两个部门报告', en: 'Report to both authorities' },
});
