import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../management-record.js';

export const gasShutOffGuide = defineRule({
  id: 'fire-safety/gas-shut-off-guide',
  title: {
    pass: { 'zh-CN': '燃气有紧急切断装置', en: 'The gas has an emergency shut-off' },
    fail: { 'zh-CN': '燃气没有紧急切断装置', en: 'The gas has no emergency shut-off' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('fire-guide-2022', 'part 3', 'secondary', 'B225')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, f('/fireSafety/gas/used')),
  require: f('/fireSafety/gas/shutOff'),
  remedy: { 'zh-CN': '加装紧急切断装置', en: 'Fit an emergency shut-off' },
});
