import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { acceptanceClass1XyleneLimit } from '../../figures/acceptance.js';
import { aTest, testOfClass1 } from '../../record.js';

export const acceptanceClass1Xylene = defineRule({
  id: 'facilities/acceptance-class-1-xylene',
  title: {
    pass: { 'zh-CN': '二甲苯符合工程验收标准（Ⅰ类）', en: 'Xylene meets the acceptance standard (class I)' },
    fail: {
      'zh-CN': '二甲苯为 {actual} 毫克/立方米，工程验收标准（Ⅰ类）为至多 {limit} 毫克/立方米',
      en: 'Xylene is {actual} mg/m³; the acceptance standard (class I) has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.4', 'primary', 'B384')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testOfClass1,
  require: le(aTest('/xylene'), figure(acceptanceClass1XyleneLimit)),
  params: { actual: aTest('/xylene'), limit: figure(acceptanceClass1XyleneLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
