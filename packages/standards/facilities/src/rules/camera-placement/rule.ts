import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasInPublicPlace } from '../../record.js';

export const cameraPlacement = defineRule({
  id: 'facilities/camera-placement',
  title: {
    pass: { 'zh-CN': '摄像头按需要设置', en: 'Cameras are placed by need' },
    fail: { 'zh-CN': '摄像头设置超出需要', en: 'Cameras are placed beyond need' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 13', 'primary', 'AN066')],
  phases: ['operation', 'assessment'],
  when: camerasInPublicPlace,
  question: {
    text: {
      'zh-CN': '摄像头的安装位置是否按公共安全需要合理确定？',
      en: 'Are the places of the cameras chosen by the need of public safety?',
    },
    evidence: { 'zh-CN': '摄像头点位图', en: 'The plan of the cameras' },
  },
  remedy: { 'zh-CN': '调整摄像头位置', en: 'Change the places of the cameras' },
});
