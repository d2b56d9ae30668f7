import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const sleepWatched = defineRule({
  id: 'caregiving/sleep-watched',
  title: {
    pass: { 'zh-CN': '睡眠时有专人看护', en: 'Sleep is watched' },
    fail: { 'zh-CN': '睡眠时没有专人看护，与预防建议不一致', en: 'Sleep is not watched, against the advice' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'suffocation', 'unverified', 'B325')],
  phases: inUse,
  when: notHomeBased,
  require: f('/caregiving/napWatched'),
  remedy: { 'zh-CN': '可安排专人看护睡眠', en: 'Somebody can watch sleep' },
});
