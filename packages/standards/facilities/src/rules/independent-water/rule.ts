import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const independentWater = defineRule({
  id: 'facilities/independent-water',
  title: {
    pass: { 'zh-CN': '设有独立的给水系统', en: 'The water system is independent' },
    fail: { 'zh-CN': '没有独立的给水系统', en: 'The water system is not independent' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.1', 'unverified', 'B128')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: eq(f('/building/independentWater'), true),
  remedy: { 'zh-CN': '改为独立给水系统', en: 'Give the building a water system of its own' },
});
