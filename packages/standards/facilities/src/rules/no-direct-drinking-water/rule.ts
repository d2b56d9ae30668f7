import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const noDirectDrinkingWater = defineRule({
  id: 'facilities/no-direct-drinking-water',
  title: {
    pass: { 'zh-CN': '未设管道直饮水', en: 'There is no piped direct-drinking water' },
    fail: { 'zh-CN': '设有管道直饮水', en: 'There is piped direct-drinking water' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.1', 'unverified', 'B128')],
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: eq(f('/building/directDrinkingWater'), false),
  remedy: { 'zh-CN': '改为开水供应', en: 'Supply boiled water' },
});
