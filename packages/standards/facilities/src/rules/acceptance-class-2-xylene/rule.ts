import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { acceptanceClass2XyleneLimit } from '../../figures/acceptance.js';
import { aTest, testOfClass2 } from '../../record.js';

export const acceptanceClass2Xylene = defineRule({
  id: 'facilities/acceptance-class-2-xylene',
  title: {
    pass: { 'zh-CN': '二甲苯符合工程验收标准（Ⅱ类）', en: 'Xylene meets the acceptance standard (class II)' },
    fail: {
      'zh-CN': '二甲苯为 {actual} 毫克/立方米，工程验收标准（Ⅱ类）为至多 {limit} 毫克/立方米',
      en: 'Xylene is {actual} mg/m³; the acceptance standard (class II) has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50325-2020', '6.0.4', 'primary', 'B384')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testOfClass2,
  require: le(aTest('/xylene'), figure(acceptanceClass2XyleneLimit)),
  params: { actual: aTest('/xylene'), limit: figure(acceptanceClass2XyleneLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
