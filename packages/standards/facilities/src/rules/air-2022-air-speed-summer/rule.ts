import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022AirSpeedSummerLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022AirSpeedSummer = defineRule({
  id: 'facilities/air-2022-air-speed-summer',
  title: {
    pass: {
      'zh-CN': '夏季风速符合室内空气质量标准',
      en: 'The air speed in summer meets the indoor air standard',
    },
    fail: {
      'zh-CN': '夏季风速为 {actual} 米/秒，室内空气质量标准为至多 {limit} 米/秒',
      en: 'The air speed in summer is {actual} m/s; the indoor air standard has at most {limit} m/s',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B382')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(testInUseSince2023, eq(aTest('/season'), 'summer')),
  require: le(aTest('/airSpeed'), figure(air2022AirSpeedSummerLimit)),
  params: { actual: aTest('/airSpeed'), limit: figure(air2022AirSpeedSummerLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
