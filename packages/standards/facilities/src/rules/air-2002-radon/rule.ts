import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002RadonLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002Radon = defineRule({
  id: 'facilities/air-2002-radon',
  title: {
    pass: { 'zh-CN': '氡符合2002年版室内空气质量标准', en: 'Radon meets the indoor air standard of 2002' },
    fail: {
      'zh-CN': '氡为 {actual} 贝可/立方米，2002年版室内空气质量标准为至多 {limit} 贝可/立方米',
      en: 'Radon is {actual} Bq/m³; the indoor air standard of 2002 has at most {limit} Bq/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUse,
  require: le(aTest('/radon'), figure(air2002RadonLimit)),
  params: { actual: aTest('/radon'), limit: figure(air2002RadonLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
