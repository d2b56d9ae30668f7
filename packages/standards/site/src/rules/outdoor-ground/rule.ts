import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const outdoorGround = defineRule({
  id: 'site/outdoor-ground',
  title: {
    pass: {
      'zh-CN': '室外场地平整、防滑、无障碍、无尖锐突出物',
      en: 'The outdoor ground is flat, non-slip, barrier-free and without sharp projections',
    },
    fail: {
      'zh-CN': '室外场地不平整、不防滑、有障碍或有尖锐突出物',
      en: 'The outdoor ground is uneven, slippery, with barriers or sharp projections',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '3.2.3-3', 'primary', 'B059')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: and(
    f('/outdoor/flat'),
    f('/outdoor/nonSlip'),
    f('/outdoor/barrierFree'),
    f('/outdoor/noSharpProjections'),
  ),
  remedy: { 'zh-CN': '整修室外场地', en: 'Repair the outdoor ground' },
});
