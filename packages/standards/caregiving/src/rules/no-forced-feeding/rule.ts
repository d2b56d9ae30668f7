import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, servesOlderToddlers } from '../../record.js';

export const noForcedFeeding = defineRule({
  id: 'caregiving/no-forced-feeding',
  title: {
    pass: { 'zh-CN': '没有强迫进食', en: 'No child is forced to eat' },
    fail: { 'zh-CN': '存在强迫进食，与喂养建议不一致', en: 'Children are forced to eat, against the advice' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('feeding-guide-2021', '24-36 months', 'secondary', 'B337')],
  phases: inUse,
  when: servesOlderToddlers,
  require: not(f('/caregiving/forcedFeeding')),
  remedy: { 'zh-CN': '可改为顺应喂养', en: 'Responsive feeding can take its place' },
});
