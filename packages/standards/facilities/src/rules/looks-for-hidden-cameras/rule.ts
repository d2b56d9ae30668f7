import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { cameraBreach } from '../../bases.js';
import { camerasInPublicPlace, f } from '../../record.js';

export const looksForHiddenCameras = defineRule({
  id: 'facilities/looks-for-hidden-cameras',
  title: {
    pass: { 'zh-CN': '定期检查禁设部位有无摄像头', en: 'Spots where cameras are banned are patrolled' },
    fail: { 'zh-CN': '没有检查禁设部位', en: 'Spots where cameras are banned are not patrolled' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('video-systems-regulation-2025', 'art. 8', 'primary', 'AN064'),
    cite('video-systems-regulation-2025', 'art. 27', 'primary', 'AN071'),
  ],
  phases: ['operation', 'assessment'],
  when: camerasInPublicPlace,
  require: eq(f('/security/cctv/privacyPatrols'), true),
  remedy: { 'zh-CN': '巡查并将发现的情况报告公安机关', en: 'Patrol, and report finds to the police' },
  consequences: cameraBreach,
});
