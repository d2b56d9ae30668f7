import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const roadSafety = defineRule({
  id: 'caregiving/road-safety',
  title: {
    pass: {
      'zh-CN': '接送区域安全，出行牵手，已经查验',
      en: 'The drop-off area is safe and hands are held on the way, as seen',
    },
    fail: {
      'zh-CN': '接送区域或出行看护与预防建议不一致',
      en: 'The drop-off area or the way differs from the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'road traffic', 'unverified', 'B331')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '接送区域是否安全、出入口是否管控、外出是否牵手看护？',
      en: 'Is the drop-off area safe, the gate controlled, and are hands held on the way?',
    },
    evidence: { 'zh-CN': '观察接送和外出', en: 'Watch drop-off and walks' },
  },
  remedy: { 'zh-CN': '可改进接送区域和外出看护', en: 'Both can be improved' },
});
