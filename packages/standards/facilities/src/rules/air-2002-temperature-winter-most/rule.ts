import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002TemperatureWinterMostLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002TemperatureWinterMost = defineRule({
  id: 'facilities/air-2002-temperature-winter-most',
  title: {
    pass: {
      'zh-CN': '冬季温度符合2002年版室内空气质量标准',
      en: 'The temperature in winter meets the indoor air standard of 2002',
    },
    fail: {
      'zh-CN': '冬季温度为 {actual}℃，2002年版室内空气质量标准为至多 {limit}℃',
      en: 'The temperature in winter is {actual} °C; the indoor air standard of 2002 has at most {limit} °C',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(testInUse, eq(aTest('/season'), 'winter')),
  require: le(aTest('/temperature'), figure(air2002TemperatureWinterMostLimit)),
  params: { actual: aTest('/temperature'), limit: figure(air2002TemperatureWinterMostLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
