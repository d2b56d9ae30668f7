import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const temperatureTested = defineRule({
  id: 'caregiving/temperature-tested',
  title: {
    pass: {
      'zh-CN': '洗浴和食物温度先行测试，已经查验',
      en: 'The temperature of bath and food is tested, as seen',
    },
    fail: {
      'zh-CN': '洗浴或食物温度没有先行测试，与预防建议不一致',
      en: 'The temperature of bath or food is not tested, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'burns', 'unverified', 'B327')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '给婴幼儿洗浴、喂食前是否测试温度？',
      en: 'Is the temperature of bath and food tested first?',
    },
    evidence: { 'zh-CN': '观察洗浴和喂食', en: 'Watch bath and meals' },
  },
  remedy: { 'zh-CN': '可先测试温度', en: 'It can be tested first' },
});
