import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasInOtherPublicPlace } from '../../record.js';

export const videoOnlyForSafety = defineRule({
  id: 'facilities/video-only-for-safety',
  title: {
    pass: { 'zh-CN': '视频系统只为维护公共安全所需', en: 'The video system serves public safety only' },
    fail: { 'zh-CN': '视频系统超出维护公共安全所需', en: 'The video system goes beyond public safety' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 9', 'primary', 'AN065')],
  phases: ['operation', 'assessment'],
  when: camerasInOtherPublicPlace,
  question: {
    text: {
      'zh-CN': '摄像头是否由负有安全责任的单位安装，且限于维护公共安全所需？',
      en: 'Are the cameras set up by the body that has the duty of safety, and only as needed for it?',
    },
    evidence: { 'zh-CN': '点位图、安装说明', en: 'The plan of the cameras and its reasons' },
  },
  remedy: { 'zh-CN': '拆除不必要的摄像头', en: 'Remove cameras that are not needed' },
});
