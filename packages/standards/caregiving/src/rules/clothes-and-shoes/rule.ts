import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const clothesAndShoes = defineRule({
  id: 'caregiving/clothes-and-shoes',
  title: {
    pass: { 'zh-CN': '衣着、鞋子合体，已经查验', en: 'Clothes and shoes fit, as seen' },
    fail: {
      'zh-CN': '衣着或鞋子不合体，与预防建议不一致',
      en: 'Clothes or shoes do not fit, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'falls', 'unverified', 'B326')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: { 'zh-CN': '婴幼儿衣着和鞋子是否合体、防滑？', en: 'Do clothes and shoes fit?' },
    evidence: { 'zh-CN': '观察', en: 'Look' },
  },
  remedy: { 'zh-CN': '可与家长沟通更换', en: 'Parents can be asked to change them' },
});
