import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anItem } from '../../record.js';

export const toyCccMark = defineRule({
  id: 'facilities/toy-ccc-mark',
  title: {
    pass: { 'zh-CN': '玩具有强制性认证标志', en: 'The toy has a CCC mark' },
    fail: { 'zh-CN': '玩具没有强制性认证标志', en: 'The toy has no CCC mark' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-6675-2014', 'whole', 'unverified', 'B392')],
  phases: ['filing', 'operation', 'assessment'],
  subjects: '/equipment/items',
  when: eq(anItem('/kind'), 'toy'),
  require: eq(anItem('/cccMark'), true),
  remedy: { 'zh-CN': '停用并更换', en: 'Take it out of use and replace it' },
});
