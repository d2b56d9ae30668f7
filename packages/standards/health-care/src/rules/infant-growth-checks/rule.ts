import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const infantGrowthChecks = defineRule({
  id: 'health-care/infant-growth-checks',
  title: {
    pass: {
      'zh-CN': '1岁以内婴儿按规范次数检查',
      en: 'Children below one are examined as often as the norms ask',
    },
    fail: {
      'zh-CN': '1岁以内婴儿的健康检查次数不足',
      en: 'Children below one are examined less often than the norms ask',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'exam', 'unverified', 'B299')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '1岁以内婴儿的健康检查是否达到规范次数（一般引用为每年4次）？',
      en: 'Are children below one examined as often as the norms ask (four times a year as commonly cited)?',
    },
    evidence: { 'zh-CN': '规范原文、健康检查表', en: 'The text of the norms, forms of the checks' },
  },
  remedy: { 'zh-CN': '按规范安排检查', en: 'Have them examined as the norms ask' },
});
