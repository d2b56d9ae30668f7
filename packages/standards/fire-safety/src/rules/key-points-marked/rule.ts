import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../management-record.js';

export const keyPointsMarked = defineRule({
  id: 'fire-safety/key-points-marked',
  title: {
    pass: {
      'zh-CN': '消防安全重点部位已设置标志',
      en: 'The points that matter most for fire safety are marked',
    },
    fail: {
      'zh-CN': '消防安全重点部位未设置标志',
      en: 'The points that matter most for fire safety are not marked',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-management-order-61', 'art. 19', 'primary', 'B256')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '消防安全重点部位是否已确定并设置明显标志？',
      en: 'Are the points that matter most for fire safety chosen and clearly marked?',
    },
    evidence: { 'zh-CN': '现场查看重点部位及其标志', en: 'The points and their marks on site' },
  },
  remedy: { 'zh-CN': '确定重点部位并设置标志', en: 'Choose the points and mark them' },
});
