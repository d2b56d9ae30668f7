import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002BacteriaLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002Bacteria = defineRule({
  id: 'facilities/air-2002-bacteria',
  title: {
    pass: {
      'zh-CN': '细菌总数符合2002年版室内空气质量标准',
      en: 'Bacteria meets the indoor air standard of 2002',
    },
    fail: {
      'zh-CN': '细菌总数为 {actual} CFU/立方米，2002年版室内空气质量标准为至多 {limit} CFU/立方米',
      en: 'Bacteria is {actual} CFU/m³; the indoor air standard of 2002 has at most {limit} CFU/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUse,
  require: le(aTest('/bacteria'), figure(air2002BacteriaLimit)),
  params: { actual: aTest('/bacteria'), limit: figure(air2002BacteriaLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
