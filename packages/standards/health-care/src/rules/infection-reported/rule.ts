import { and, asOf, defineRule, ge, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aCase, inUse, notHomeBased } from '../../record.js';

// no hours stand in the order: a dated record from the day of finding on

export const infectionReported = defineRule({
  id: 'health-care/infection-reported',
  title: {
    pass: { 'zh-CN': '发现传染病后作了报告', en: 'The infectious disease was reported' },
    fail: {
      'zh-CN': '发现传染病后没有报告的记录',
      en: 'There is no record that the infectious disease was reported once it was found',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-measures-2010', 'art. 16', 'secondary', 'B284')],
  phases: inUse,
  subjects: '/healthCare/infectiousCases',
  when: notHomeBased,
  require: and(ge(aCase('/reportedOn'), aCase('/detectedOn')), le(aCase('/reportedOn'), asOf())),
  remedy: { 'zh-CN': '立即向有关机构报告', en: 'Report it at once' },
});
