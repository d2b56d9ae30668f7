import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { acceptanceClass1RadonLimit } from '../../figures/acceptance.js';
import { aTest, testOfClass1 } from '../../record.js';

export const acceptanceClass1Radon = defineRule({
  id: 'facilities/acceptance-class-1-radon',
  title: {
    pass: { 'zh-CN': '氡符合工程验收标准（Ⅰ类）', en: 'Radon meets the acceptance standard (class I)' },
    fail: {
      'zh-CN': '氡为 {actual} 贝可/立方米，工程验收标准（Ⅰ类）为至多 {limit} 贝可/立方米',
      en: 'Radon is {actual} Bq/m³; the acceptance standard (class I) has at most {limit} Bq/m³',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.4', 'unverified', 'B384')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testOfClass1,
  require: le(aTest('/radon'), figure(acceptanceClass1RadonLimit)),
  params: { actual: aTest('/radon'), limit: figure(acceptanceClass1RadonLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
