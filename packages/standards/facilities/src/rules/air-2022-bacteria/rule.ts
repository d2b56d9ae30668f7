import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022BacteriaLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022Bacteria = defineRule({
  id: 'facilities/air-2022-bacteria',
  title: {
    pass: { 'zh-CN': '细菌总数符合室内空气质量标准', en: 'Bacteria meets the indoor air standard' },
    fail: {
      'zh-CN': '细菌总数为 {actual} CFU/立方米，室内空气质量标准为至多 {limit} CFU/立方米',
      en: 'Bacteria is {actual} CFU/m³; the indoor air standard has at most {limit} CFU/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B378')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUseSince2023,
  require: le(aTest('/bacteria'), figure(air2022BacteriaLimit)),
  params: { actual: aTest('/bacteria'), limit: figure(air2022BacteriaLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
