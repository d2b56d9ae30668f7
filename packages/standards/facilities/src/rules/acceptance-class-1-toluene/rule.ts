import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { acceptanceClass1TolueneLimit } from '../../figures/acceptance.js';
import { aTest, testOfClass1 } from '../../record.js';

export const acceptanceClass1Toluene = defineRule({
  id: 'facilities/acceptance-class-1-toluene',
  title: {
    pass: { 'zh-CN': '甲苯符合工程验收标准（Ⅰ类）', en: 'Toluene meets the acceptance standard (class I)' },
    fail: {
      'zh-CN': '甲苯为 {actual} 毫克/立方米，工程验收标准（Ⅰ类）为至多 {limit} 毫克/立方米',
      en: 'Toluene is {actual} mg/m³; the acceptance standard (class I) has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.4', 'primary', 'B384')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testOfClass1,
  require: le(aTest('/toluene'), figure(acceptanceClass1TolueneLimit)),
  params: { actual: aTest('/toluene'), limit: figure(acceptanceClass1TolueneLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
