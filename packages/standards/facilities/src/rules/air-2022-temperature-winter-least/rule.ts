import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022TemperatureWinterLeastLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022TemperatureWinterLeast = defineRule({
  id: 'facilities/air-2022-temperature-winter-least',
  title: {
    pass: {
      'zh-CN': '冬季温度符合室内空气质量标准',
      en: 'The temperature in winter meets the indoor air standard',
    },
    fail: {
      'zh-CN': '冬季温度为 {actual}℃，室内空气质量标准为至少 {limit}℃',
      en: 'The temperature in winter is {actual} °C; the indoor air standard has at least {limit} °C',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B380')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(testInUseSince2023, eq(aTest('/season'), 'winter')),
  require: ge(aTest('/temperature'), figure(air2022TemperatureWinterLeastLimit)),
  params: { actual: aTest('/temperature'), limit: figure(air2022TemperatureWinterLeastLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
