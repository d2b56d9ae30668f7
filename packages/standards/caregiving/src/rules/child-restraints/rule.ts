import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased, usesBuses } from '../../record.js';

export const childRestraints = defineRule({
  id: 'caregiving/child-restraints',
  title: {
    pass: { 'zh-CN': '乘车使用儿童约束装置', en: 'Children are restrained in vehicles' },
    fail: {
      'zh-CN': '乘车没有使用儿童约束装置，与预防建议不一致',
      en: 'Children are not restrained in vehicles, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'road traffic', 'unverified', 'B331')],
  phases: inUse,
  when: and(notHomeBased, usesBuses),
  require: f('/injuryPrevention/childRestraints'),
  remedy: { 'zh-CN': '可使用儿童约束装置', en: 'Restraints can be used' },
});
