import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2002BenzoapyreneLimit } from '../../figures/air-2002.js';
import { aTest, testInUse } from '../../record.js';

export const air2002Benzoapyrene = defineRule({
  id: 'facilities/air-2002-benzoapyrene',
  title: {
    pass: {
      'zh-CN': '苯并[a]芘符合2002年版室内空气质量标准',
      en: 'Benzo[a]pyrene meets the indoor air standard of 2002',
    },
    fail: {
      'zh-CN': '苯并[a]芘为 {actual} 纳克/立方米，2002年版室内空气质量标准为至多 {limit} 纳克/立方米',
      en: 'Benzo[a]pyrene is {actual} ng/m³; the indoor air standard of 2002 has at most {limit} ng/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2002', 'table 1', 'secondary', 'AB069')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUse,
  require: le(aTest('/benzoapyrene'), figure(air2002BenzoapyreneLimit)),
  params: { actual: aTest('/benzoapyrene'), limit: figure(air2002BenzoapyreneLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
