import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { underNurseryCode } from '../../record.js';

export const environmentalNoise = defineRule({
  id: 'facilities/environmental-noise',
  title: {
    pass: { 'zh-CN': '场地环境噪声符合标准', en: 'The noise around meets the standard' },
    fail: { 'zh-CN': '场地环境噪声不符合标准', en: 'The noise around does not meet the standard' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '5.2.3', 'secondary', 'AB017')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  question: {
    text: { 'zh-CN': '室外环境噪声是否符合 GB 50118？', en: 'Does the noise around meet GB 50118?' },
    evidence: {
      'zh-CN': '环境噪声检测报告、建筑隔声设计',
      en: 'A report of the noise around, the acoustic design',
    },
  },
  remedy: { 'zh-CN': '核对环境噪声检测并采取措施', en: 'Have the noise around measured and act on it' },
});
