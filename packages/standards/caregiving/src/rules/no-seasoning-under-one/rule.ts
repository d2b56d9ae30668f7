import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const noSeasoningUnderOne = defineRule({
  id: 'caregiving/no-seasoning-under-one',
  title: {
    pass: {
      'zh-CN': '1岁以下食物不加调味品，已经查验',
      en: 'No seasoning is added for children under one, as seen',
    },
    fail: {
      'zh-CN': '1岁以下食物加了调味品，与喂养建议不一致',
      en: 'Seasoning is added for children under one, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', '<12 months', 'secondary', 'B335')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '1岁以下婴儿的食物是否不加调味品？',
      en: 'Is food for children under one free of seasoning?',
    },
    evidence: { 'zh-CN': '查阅食谱和制作过程', en: 'See menus and how food is made' },
  },
  remedy: { 'zh-CN': '可去掉调味品', en: 'It can be left out' },
});
