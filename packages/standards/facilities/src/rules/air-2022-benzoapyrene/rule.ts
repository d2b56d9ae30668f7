import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022BenzoapyreneLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022Benzoapyrene = defineRule({
  id: 'facilities/air-2022-benzoapyrene',
  title: {
    pass: { 'zh-CN': '苯并[a]芘符合室内空气质量标准', en: 'Benzo[a]pyrene meets the indoor air standard' },
    fail: {
      'zh-CN': '苯并[a]芘为 {actual} 纳克/立方米，室内空气质量标准为至多 {limit} 纳克/立方米',
      en: 'Benzo[a]pyrene is {actual} ng/m³; the indoor air standard has at most {limit} ng/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B377')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUseSince2023,
  require: le(aTest('/benzoapyrene'), figure(air2022BenzoapyreneLimit)),
  params: { actual: aTest('/benzoapyrene'), limit: figure(air2022BenzoapyreneLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
