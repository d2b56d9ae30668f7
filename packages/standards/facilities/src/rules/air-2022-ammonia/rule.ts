import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022AmmoniaLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022Ammonia = defineRule({
  id: 'facilities/air-2022-ammonia',
  title: {
    pass: { 'zh-CN': '氨符合室内空气质量标准', en: 'Ammonia meets the indoor air standard' },
    fail: {
      'zh-CN': '氨为 {actual} 毫克/立方米，室内空气质量标准为至多 {limit} 毫克/立方米',
      en: 'Ammonia is {actual} mg/m³; the indoor air standard has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B374')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUseSince2023,
  require: le(aTest('/ammonia'), figure(air2022AmmoniaLimit)),
  params: { actual: aTest('/ammonia'), limit: figure(air2022AmmoniaLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
