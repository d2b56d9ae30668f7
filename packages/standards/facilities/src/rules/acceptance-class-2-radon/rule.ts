import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { acceptanceClass2RadonLimit } from '../../figures/acceptance.js';
import { aTest, testOfClass2 } from '../../record.js';

export const acceptanceClass2Radon = defineRule({
  id: 'facilities/acceptance-class-2-radon',
  title: {
    pass: { 'zh-CN': '氡符合工程验收标准（Ⅱ类）', en: 'Radon meets the acceptance standard (class II)' },
    fail: {
      'zh-CN': '氡为 {actual} 贝可/立方米，工程验收标准（Ⅱ类）为至多 {limit} 贝可/立方米',
      en: 'Radon is {actual} Bq/m³; the acceptance standard (class II) has at most {limit} Bq/m³',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.4', 'unverified', 'B384')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testOfClass2,
  require: le(aTest('/radon'), figure(acceptanceClass2RadonLimit)),
  params: { actual: aTest('/radon'), limit: figure(acceptanceClass2RadonLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
