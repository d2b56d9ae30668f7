import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { underNurseryCode } from '../../record.js';

export const kitchenZones = defineRule({
  id: 'site/kitchen-zones',
  title: {
    pass: {
      'zh-CN': '供应用房有独立流线，厨房生熟分区',
      en: 'Supply rooms have a route of their own, and the kitchen separates raw from cooked',
    },
    fail: {
      'zh-CN': '供应流线与婴幼儿混行，或厨房生熟不分',
      en: 'The supply route crosses that of children, or raw and cooked are not separated',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '4.5.1-4.5.2', 'unverified', 'B116')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  question: {
    text: {
      'zh-CN': '供应用房是否有独立流线，厨房是否生熟分区？',
      en: 'Do supply rooms have a route of their own, and does the kitchen separate raw from cooked?',
    },
    evidence: { 'zh-CN': '平面图和现场', en: 'The floor plan and a visit' },
  },
  remedy: { 'zh-CN': '调整流线和厨房分区', en: 'Rearrange routes and kitchen zones' },
});
