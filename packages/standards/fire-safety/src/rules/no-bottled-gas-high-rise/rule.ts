import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../design-record.js';
import { f } from '../../record.js';

export const noBottledGasHighRise = defineRule({
  id: 'fire-safety/no-bottled-gas-high-rise',
  title: {
    pass: { 'zh-CN': '高层建筑内没有使用瓶装液化石油气', en: 'No bottled gas is used in the high-rise' },
    fail: { 'zh-CN': '高层建筑内使用瓶装液化石油气', en: 'Bottled gas is used in the high-rise' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-55037-2022', '12.0.4', 'primary', 'B176')],
  phases: ['filing', 'operation', 'assessment'],
  when: and(notHomeBased, f('/building/highRise')),
  require: eq(f('/fireSafety/gas/bottled'), false),
  remedy: { 'zh-CN': '改用其他能源', en: 'Use another energy' },
});
