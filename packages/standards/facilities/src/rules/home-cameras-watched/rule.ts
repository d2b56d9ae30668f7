import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased } from '../../record.js';

export const homeCamerasWatched = defineRule({
  id: 'facilities/home-cameras-watched',
  title: {
    pass: { 'zh-CN': '照护期间监控有人值守', en: 'The cameras are watched during care' },
    fail: { 'zh-CN': '照护期间监控无人值守', en: 'The cameras are not watched during care' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'cameras', 'secondary', 'N184')],
  phases: ['filing', 'operation', 'assessment'],
  when: homeBased,
  require: eq(f('/security/cctv/guarded'), true),
  remedy: { 'zh-CN': '安排人员值守', en: 'Have somebody watch' },
});
