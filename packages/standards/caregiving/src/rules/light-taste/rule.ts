import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const lightTaste = defineRule({
  id: 'caregiving/light-taste',
  title: {
    pass: {
      'zh-CN': '1岁以后饮食口味清淡，已经查验',
      en: 'Food after the first birthday is lightly seasoned, as seen',
    },
    fail: {
      'zh-CN': '1岁以后饮食口味偏重，与喂养建议不一致',
      en: 'Food after the first birthday is not lightly seasoned, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('feeding-guide-2021', 'part 2 item 1(5)', 'secondary', 'N200'),
    cite('feeding-guide-2021', 'after 1 year', 'secondary', 'B338'),
  ],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '1岁以后的饮食是否清淡，少盐、少糖、少调料？',
      en: 'Is food after the first birthday light, with little salt, sugar and seasoning?',
    },
    evidence: { 'zh-CN': '查阅食谱和调料用量，品尝', en: 'See menus and the use of seasoning; taste' },
  },
  remedy: { 'zh-CN': '可减少盐、糖和调料', en: 'Salt, sugar and seasoning can be cut' },
});
