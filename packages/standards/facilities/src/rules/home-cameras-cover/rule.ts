import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased } from '../../record.js';

export const homeCamerasCover = defineRule({
  id: 'facilities/home-cameras-cover',
  title: {
    pass: {
      'zh-CN': '监控覆盖家庭托育点生活和活动区域',
      en: 'Cameras cover all living and activity areas of the home-based point',
    },
    fail: {
      'zh-CN': '监控没有覆盖家庭托育点全部生活和活动区域',
      en: 'Cameras do not cover all living and activity areas of the home-based point',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'cameras', 'secondary', 'N184')],
  topic: 'cctv-coverage',
  phases: ['filing', 'operation', 'assessment'],
  when: homeBased,
  require: eq(f('/security/cctv/coversAllLiving'), true),
  remedy: { 'zh-CN': '补装监控', en: 'Add cameras' },
});
