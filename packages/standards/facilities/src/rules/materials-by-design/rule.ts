import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { underNurseryCode } from '../../record.js';

export const materialsByDesign = defineRule({
  id: 'facilities/materials-by-design',
  title: {
    pass: {
      'zh-CN': '建筑材料符合室内污染控制标准',
      en: 'The materials meet the standard for indoor pollution',
    },
    fail: {
      'zh-CN': '建筑材料不符合室内污染控制标准',
      en: 'The materials do not meet the standard for indoor pollution',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.3.3', 'secondary', 'B127')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  question: {
    text: {
      'zh-CN': '建筑材料、装修材料和胶粘剂是否符合 GB 50325？',
      en: 'Do building materials, finishes and adhesives meet GB 50325?',
    },
    evidence: { 'zh-CN': '材料进场检验报告', en: 'Test reports of the materials' },
  },
  remedy: { 'zh-CN': '更换不合格材料', en: 'Replace materials that do not conform' },
});
