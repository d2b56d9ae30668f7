import { defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const outdoorSoftSurface = defineRule({
  id: 'site/outdoor-soft-surface',
  title: {
    pass: { 'zh-CN': '室外场地采用软质地坪', en: 'The outdoor surface is soft' },
    fail: {
      'zh-CN': '室外场地不是软质地坪，规范建议采用软质地坪',
      en: 'The outdoor surface is not soft; the code prefers a soft one',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('jgj-39-2019', '3.2.3-3', 'primary', 'B059')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: isIn(f('/outdoor/surface'), ['soft', 'synthetic', 'grass']),
  remedy: { 'zh-CN': '改用软质地坪', en: 'Change to a soft surface' },
});
