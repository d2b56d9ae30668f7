import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002SulphurDioxideLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002SulphurDioxide = defineRule({
  id: 'facilities/air-2002-sulphur-dioxide',
  title: {
    pass: {
      'zh-CN': '二氧化硫符合2002年版室内空气质量标准',
      en: 'Sulphur dioxide meets the indoor air standard of 2002',
    },
    fail: {
      'zh-CN': '二氧化硫为 {actual} 毫克/立方米，2002年版室内空气质量标准为至多 {limit} 毫克/立方米',
      en: 'Sulphur dioxide is {actual} mg/m³; the indoor air standard of 2002 has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB067')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUse,
  require: le(aTest('/sulphurDioxide'), figure(air2002SulphurDioxideLimit)),
  params: { actual: aTest('/sulphurDioxide'), limit: figure(air2002SulphurDioxideLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
