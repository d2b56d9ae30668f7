import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { canopyLimit } from '../../figures/site.js';
import { f, underNurseryCode } from '../../record.js';

export const canopy = defineRule({
  id: 'site/canopy',
  title: {
    pass: {
      'zh-CN': '主入口雨篷挑出长度达到建议值',
      en: 'The canopy of the main entrance projects as far as advised',
    },
    fail: {
      'zh-CN': '雨篷挑出首级踏步 {length} 米，短于建议的 {limit} 米',
      en: 'The canopy projects {length} m beyond the first step; {limit} m is advised',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '4.1.15', 'secondary', 'B082')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: ge(f('/site/entrance/canopyProjection'), figure(canopyLimit)),
  params: { length: f('/site/entrance/canopyProjection'), limit: figure(canopyLimit) },
  remedy: { 'zh-CN': '加大雨篷', en: 'Extend the canopy' },
});
