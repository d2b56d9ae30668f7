import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022FreshAirLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022FreshAir = defineRule({
  id: 'facilities/air-2022-fresh-air',
  title: {
    pass: { 'zh-CN': '新风量符合室内空气质量标准', en: 'Fresh air a person meets the indoor air standard' },
    fail: {
      'zh-CN': '新风量为 {actual} 立方米/小时，室内空气质量标准为至少 {limit} 立方米/小时',
      en: 'Fresh air a person is {actual} m³/h; the indoor air standard has at least {limit} m³/h',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B382')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUseSince2023,
  require: ge(aTest('/freshAir'), figure(air2022FreshAirLimit)),
  params: { actual: aTest('/freshAir'), limit: figure(air2022FreshAirLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
