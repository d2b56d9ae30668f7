import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002FormaldehydeLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002Formaldehyde = defineRule({
  id: 'facilities/air-2002-formaldehyde',
  title: {
    pass: {
      'zh-CN': '甲醛符合2002年版室内空气质量标准',
      en: 'Formaldehyde meets the indoor air standard of 2002',
    },
    fail: {
      'zh-CN': '甲醛为 {actual} 毫克/立方米，2002年版室内空气质量标准为至多 {limit} 毫克/立方米',
      en: 'Formaldehyde is {actual} mg/m³; the indoor air standard of 2002 has at most {limit} mg/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB072')],
  topic: 'formaldehyde',
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUse,
  require: le(aTest('/formaldehyde'), figure(air2002FormaldehydeLimit)),
  params: { actual: aTest('/formaldehyde'), limit: figure(air2002FormaldehydeLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
