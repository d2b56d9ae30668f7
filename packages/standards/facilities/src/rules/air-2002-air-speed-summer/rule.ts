import { and, defineRule, eq, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002AirSpeedSummerLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002AirSpeedSummer = defineRule({
  id: 'facilities/air-2002-air-speed-summer',
  title: {
    pass: {
      'zh-CN': '夏季风速符合2002年版室内空气质量标准',
      en: 'The air speed in summer meets the indoor air standard of 2002',
    },
    fail: {
      'zh-CN': '夏季风速为 {actual} 米/秒，2002年版室内空气质量标准为至多 {limit} 米/秒',
      en: 'The air speed in summer is {actual} m/s; the indoor air standard of 2002 has at most {limit} m/s',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: and(testInUse, eq(aTest('/season'), 'summer')),
  require: le(aTest('/airSpeed'), figure(air2002AirSpeedSummerLimit)),
  params: { actual: aTest('/airSpeed'), limit: figure(air2002AirSpeedSummerLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
