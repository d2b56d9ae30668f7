import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { sampleHeightLeastLimit } from '../../figures/acceptance.js';
import { aTest, testAtAcceptance } from '../../record.js';

export const sampleHeightLeast = defineRule({
  id: 'facilities/sample-height-least',
  title: {
    pass: {
      'zh-CN': '采样点高度符合工程验收标准',
      en: 'The height of the sample meets the acceptance standard',
    },
    fail: {
      'zh-CN': '采样点高度为 {actual} 米，工程验收标准为至少 {limit} 米',
      en: 'The height of the sample is {actual} m; the acceptance standard has at least {limit} m',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.17', 'primary', 'B386')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testAtAcceptance,
  require: ge(aTest('/sampleHeight'), figure(sampleHeightLeastLimit)),
  params: { actual: aTest('/sampleHeight'), limit: figure(sampleHeightLeastLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
