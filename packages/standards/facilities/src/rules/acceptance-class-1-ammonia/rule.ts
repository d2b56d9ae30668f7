import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { acceptanceClass1AmmoniaLimit } from '../../figures/acceptance.js';
import { aTest, testOfClass1 } from '../../record.js';

export const acceptanceClass1Ammonia = defineRule({
  id: 'facilities/acceptance-class-1-ammonia',
  title: {
    pass: { 'zh-CN': '氨符合工程验收标准（Ⅰ类）', en: 'Ammonia meets the acceptance standard (class I)' },
    fail: {
      'zh-CN': '氨为 {actual} 毫克/立方米，工程验收标准（Ⅰ类）为至多 {limit} 毫克/立方米',
      en: 'Ammonia is {actual} mg/m³; the acceptance standard (class I) has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.4', 'primary', 'B384')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testOfClass1,
  require: le(aTest('/ammonia'), figure(acceptanceClass1AmmoniaLimit)),
  params: { actual: aTest('/ammonia'), limit: figure(acceptanceClass1AmmoniaLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
