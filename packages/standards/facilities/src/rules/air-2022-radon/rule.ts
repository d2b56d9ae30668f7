import { defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { air2022RadonLimit } from '../../figures/air-2022.js';
import { aTest, testInUseSince2023 } from '../../record.js';

export const air2022Radon = defineRule({
  id: 'facilities/air-2022-radon',
  title: {
    pass: { 'zh-CN': '氡符合室内空气质量标准', en: 'Radon meets the indoor air standard' },
    fail: {
      'zh-CN': '氡为 {actual} 贝可/立方米，室内空气质量标准为至多 {limit} 贝可/立方米',
      en: 'Radon is {actual} Bq/m³; the indoor air standard has at most {limit} Bq/m³',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-18883-2022', 'table 1', 'unverified', 'B379')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/airTests',
  when: testInUseSince2023,
  require: le(aTest('/radon'), figure(air2022RadonLimit)),
  params: { actual: aTest('/radon'), limit: figure(air2022RadonLimit) },
  remedy: { 'zh-CN': '查明原因，治理或通风后复测', en: 'Find the cause, treat or ventilate, and test again' },
});
