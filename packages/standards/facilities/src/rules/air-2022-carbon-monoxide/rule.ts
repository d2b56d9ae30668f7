import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022CarbonMonoxideLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022CarbonMonoxide = defineRule({
  id: 'facilities/air-2022-carbon-monoxide',
  title: {
    pass: { 'zh-CN': '一氧化碳符合室内空气质量标准', en: 'Carbon monoxide meets the indoor air standard' },
    fail: {
      'zh-CN': '一氧化碳为 {actual} 毫克/立方米，室内空气质量标准为至多 {limit} 毫克/立方米',
      en: 'Carbon monoxide is {actual} mg/m³; the indoor air standard has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B373')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUseSince2023,
  require: le(aTest('/carbonMonoxide'), figure(air2022CarbonMonoxideLimit)),
  params: { actual: aTest('/carbonMonoxide'), limit: figure(air2022CarbonMonoxideLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
