import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { sampleHeightMostLimit } from '../../figures/acceptance.js';
import { aTest, testAtAcceptance } from '../../record.js';

export const sampleHeightMost = defineRule({
  id: 'facilities/sample-height-most',
  title: {
    pass: {
      'zh-CN': '采样点高度符合工程验收标准',
      en: 'The height of the sample meets the acceptance standard',
    },
    fail: {
      'zh-CN': '采样点高度为 {actual} 米，工程验收标准为至多 {limit} 米',
      en: 'The height of the sample is {actual} m; the acceptance standard has at most {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.17', 'primary', 'B386')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testAtAcceptance,
  require: le(aTest('/sampleHeight'), figure(sampleHeightMostLimit)),
  params: { actual: aTest('/sampleHeight'), limit: figure(sampleHeightMostLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
