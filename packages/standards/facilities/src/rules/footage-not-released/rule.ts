import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasInOwnPlace } from '../../record.js';

export const footageNotReleased = defineRule({
  id: 'facilities/footage-not-released',
  title: {
    pass: { 'zh-CN': '视频图像没有被非法传播', en: 'Footage is not released unlawfully' },
    fail: { 'zh-CN': '视频图像被非法传播', en: 'Footage was released unlawfully' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 33', 'primary', 'AN072')],
  phases: ['operation', 'assessment'],
  when: camerasInOwnPlace,
  question: {
    text: {
      'zh-CN': '安装和使用摄像头是否没有损害他人权益、没有非法对外提供或公开？',
      en: 'Do the cameras leave the rights of others unharmed, and is footage not released unlawfully?',
    },
    evidence: {
      'zh-CN': '点位图、对外提供记录',
      en: 'The plan of the cameras, records of what was handed out',
    },
  },
  remedy: { 'zh-CN': '停止传播并消除影响', en: 'Stop the release and undo its effect' },
});
