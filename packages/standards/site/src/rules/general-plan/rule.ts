import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { underNurseryCode } from '../../record.js';

export const generalPlan = defineRule({
  id: 'site/general-plan',
  title: {
    pass: {
      'zh-CN': '总平面包括建筑、室外场地、绿化和道路，分区和朝向合理',
      en: 'The general plan has buildings, outdoor area, greening and roads, zoned and well oriented',
    },
    fail: {
      'zh-CN': '总平面布置、功能分区或朝向不合理',
      en: 'The general plan lacks a part, or zoning or orientation is poor',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.1', 'unverified', 'B053')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  question: {
    text: {
      'zh-CN': '总平面是否包括建筑物、室外活动场地、绿化和道路，功能分区和朝向是否合理？',
      en: 'Does the general plan cover buildings, outdoor area, greening and roads, with zoning and orientation that make sense?',
    },
    evidence: { 'zh-CN': '总平面图', en: 'The general plan' },
  },
  remedy: { 'zh-CN': '调整总平面布置', en: 'Revise the general plan' },
});
