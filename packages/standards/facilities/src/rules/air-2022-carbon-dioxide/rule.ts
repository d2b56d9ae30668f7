import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022CarbonDioxideLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022CarbonDioxide = defineRule({
  id: 'facilities/air-2022-carbon-dioxide',
  title: {
    pass: { 'zh-CN': '二氧化碳符合室内空气质量标准', en: 'Carbon dioxide meets the indoor air standard' },
    fail: {
      'zh-CN': '二氧化碳为 {actual}%，室内空气质量标准为至多 {limit}%',
      en: 'Carbon dioxide is {actual}%; the indoor air standard has at most {limit}%',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B372')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUseSince2023,
  require: le(aTest('/carbonDioxide'), figure(air2022CarbonDioxideLimit)),
  params: { actual: aTest('/carbonDioxide'), limit: figure(air2022CarbonDioxideLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
