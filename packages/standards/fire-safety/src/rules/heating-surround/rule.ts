import { and, defineRule, eq, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const heatingSurround = defineRule({
  id: 'fire-safety/heating-surround',
  title: {
    pass: { 'zh-CN': '电加热设备周围材料为A级', en: 'The material around electric heating is of class A' },
    fail: {
      'zh-CN': '电加热设备周围材料低于A级',
      en: 'The material around electric heating is below class A',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-50222-2017', '4.0.18', 'primary', 'B210')],
  topic: 'interior-finish-force',
  phases: ['design', 'filing', 'operation', 'assessment'],
  timeAnchor: '/project/fittedOutOn',
  when: and(notHomeBased, hasAny(f('/building/heating'), ['electric'])),
  require: eq(f('/building/heatingSurroundClass'), 'a'),
  remedy: { 'zh-CN': '更换为A级材料', en: 'Replace it with class A' },
});
