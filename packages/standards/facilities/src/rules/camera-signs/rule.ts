import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasInPublicPlace, f } from '../../record.js';

export const cameraSigns = defineRule({
  id: 'facilities/camera-signs',
  title: {
    pass: { 'zh-CN': '监控设有显著提示标识', en: 'There are clear signs of the cameras' },
    fail: { 'zh-CN': '监控没有显著提示标识', en: 'There are no clear signs of the cameras' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 13', 'primary', 'AN066')],
  phases: ['operation', 'assessment'],
  when: camerasInPublicPlace,
  require: eq(f('/security/cctv/noticePosted'), true),
  remedy: { 'zh-CN': '设置显著提示标识', en: 'Put up clear signs' },
});
