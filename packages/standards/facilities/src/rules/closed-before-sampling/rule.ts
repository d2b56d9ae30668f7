import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { closedBeforeSamplingLimit } from '../../figures/acceptance.js';
import { aTest, f, testAtAcceptance } from '../../record.js';

export const closedBeforeSampling = defineRule({
  id: 'facilities/closed-before-sampling',
  title: {
    pass: {
      'zh-CN': '采样前门窗关闭时间符合工程验收标准',
      en: 'The time that the room was closed before sampling meets the acceptance standard',
    },
    fail: {
      'zh-CN': '采样前门窗关闭时间为 {actual} 小时，工程验收标准为至少 {limit} 小时',
      en: 'The time that the room was closed before sampling is {actual} hours; the acceptance standard has at least {limit} hours',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.18', 'primary', 'B387')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(testAtAcceptance, eq(f('/building/centralAirConditioning'), false)),
  require: ge(aTest('/closedHours'), figure(closedBeforeSamplingLimit)),
  params: { actual: aTest('/closedHours'), limit: figure(closedBeforeSamplingLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
