import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002BenzeneLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002Benzene = defineRule({
  id: 'facilities/air-2002-benzene',
  title: {
    pass: { 'zh-CN': '苯符合2002年版室内空气质量标准', en: 'Benzene meets the indoor air standard of 2002' },
    fail: {
      'zh-CN': '苯为 {actual} 毫克/立方米，2002年版室内空气质量标准为至多 {limit} 毫克/立方米',
      en: 'Benzene is {actual} mg/m³; the indoor air standard of 2002 has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUse,
  require: le(aTest('/benzene'), figure(air2002BenzeneLimit)),
  params: { actual: aTest('/benzene'), limit: figure(air2002BenzeneLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
