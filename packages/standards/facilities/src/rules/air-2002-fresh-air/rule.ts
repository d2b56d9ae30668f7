import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002FreshAirLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002FreshAir = defineRule({
  id: 'facilities/air-2002-fresh-air',
  title: {
    pass: {
      'zh-CN': '新风量符合2002年版室内空气质量标准',
      en: 'Fresh air a person meets the indoor air standard of 2002',
    },
    fail: {
      'zh-CN': '新风量为 {actual} 立方米/小时，2002年版室内空气质量标准为至少 {limit} 立方米/小时',
      en: 'Fresh air a person is {actual} m³/h; the indoor air standard of 2002 has at least {limit} m³/h',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB066')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUse,
  require: ge(aTest('/freshAir'), figure(air2002FreshAirLimit)),
  params: { actual: aTest('/freshAir'), limit: figure(air2002FreshAirLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
