import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002CarbonDioxideLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002CarbonDioxide = defineRule({
  id: 'facilities/air-2002-carbon-dioxide',
  title: {
    pass: {
      'zh-CN': '二氧化碳符合2002年版室内空气质量标准',
      en: 'Carbon dioxide meets the indoor air standard of 2002',
    },
    fail: {
      'zh-CN': '二氧化碳为 {actual}%，2002年版室内空气质量标准为至多 {limit}%',
      en: 'Carbon dioxide is {actual}%; the indoor air standard of 2002 has at most {limit}%',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB071')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUse,
  require: le(aTest('/carbonDioxide'), figure(air2002CarbonDioxideLimit)),
  params: { actual: aTest('/carbonDioxide'), limit: figure(air2002CarbonDioxideLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
