import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { daysAfterCompletionLimit } from '../../figures/acceptance.js';
import { aTest, testAtAcceptance } from '../../record.js';

export const daysAfterCompletion = defineRule({
  id: 'facilities/days-after-completion',
  title: {
    pass: {
      'zh-CN': '完工至采样天数符合工程验收标准',
      en: 'The time from completion to the sample meets the acceptance standard',
    },
    fail: {
      'zh-CN': '完工至采样天数为 {actual} 天，工程验收标准为至少 {limit} 天',
      en: 'The time from completion to the sample is {actual} days; the acceptance standard has at least {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', 'sampling', 'unverified', 'B389')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testAtAcceptance,
  require: ge(aTest('/daysAfterCompletion'), figure(daysAfterCompletionLimit)),
  params: { actual: aTest('/daysAfterCompletion'), limit: figure(daysAfterCompletionLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
