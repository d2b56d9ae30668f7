import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const cribsAndFurniture = defineRule({
  id: 'caregiving/cribs-and-furniture',
  title: {
    pass: {
      'zh-CN': '床品平整，家具没有夹困隐患，已经查验',
      en: 'Bedding is flat and furniture has no traps, as seen',
    },
    fail: {
      'zh-CN': '床品不平整或家具有夹困隐患，与预防建议不一致',
      en: 'Bedding is not flat or furniture has traps, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'suffocation', 'secondary', 'B325')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '床品是否平整，家具是否没有夹困婴幼儿的空隙？',
      en: 'Is bedding flat, and is furniture free of traps?',
    },
    evidence: { 'zh-CN': '查看睡眠区和家具', en: 'Look at beds and furniture' },
  },
  remedy: { 'zh-CN': '可整理床品，改造家具', en: 'Bedding and furniture can be put right' },
});
