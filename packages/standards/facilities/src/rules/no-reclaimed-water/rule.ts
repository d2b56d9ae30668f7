import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const noReclaimedWater = defineRule({
  id: 'facilities/no-reclaimed-water',
  title: {
    pass: { 'zh-CN': '婴幼儿用水不使用中水', en: 'No reclaimed water is in child use' },
    fail: { 'zh-CN': '婴幼儿用水使用了中水', en: 'Reclaimed water is in child use' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.1', 'unverified', 'B128')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: eq(f('/building/reclaimedWater'), false),
  remedy: { 'zh-CN': '改用市政供水', en: 'Change to mains water' },
});
