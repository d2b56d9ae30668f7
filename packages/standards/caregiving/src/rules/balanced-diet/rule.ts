import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { inUse, notHomeBased } from '../../record.js';

export const balancedDiet = defineRule({
  id: 'caregiving/balanced-diet',
  title: {
    pass: { 'zh-CN': '膳食均衡，已经查验', en: 'The diet is balanced, as seen' },
    fail: { 'zh-CN': '膳食不均衡', en: 'The diet is not balanced' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 17', 'unverified', 'N135')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: { 'zh-CN': '膳食是否均衡？', en: 'Is the diet balanced?' },
    evidence: { 'zh-CN': '查阅食谱和膳食营养分析', en: 'See menus and the analysis of the diet' },
  },
  remedy: { 'zh-CN': '调整食谱', en: 'Change the menus' },
  consequences: normsBreach,
});
