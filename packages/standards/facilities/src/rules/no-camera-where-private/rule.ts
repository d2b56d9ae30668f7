import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { cameraBreach } from '../../bases.js';
import { camerasInPublicPlace } from '../../record.js';

export const noCameraWherePrivate = defineRule({
  id: 'facilities/no-camera-where-private',
  title: {
    pass: { 'zh-CN': '其他隐私部位没有摄像头', en: 'There is no camera in other private spots' },
    fail: { 'zh-CN': '其他隐私部位装有摄像头', en: 'There is a camera in another private spot' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 8', 'primary', 'AN064')],
  topic: 'cctv-coverage',
  phases: ['operation', 'assessment'],
  when: camerasInPublicPlace,
  question: {
    text: {
      'zh-CN': '浴室、更衣处、换尿布处等可能泄露隐私的部位是否没有摄像头？',
      en: 'Are bathrooms, changing spots and other spots that expose privacy free of cameras?',
    },
    evidence: { 'zh-CN': '摄像头点位图、现场查看', en: 'The plan of the cameras, a look on site' },
  },
  remedy: { 'zh-CN': '立即拆除并删除影像', en: 'Remove the camera at once and delete the footage' },
  consequences: cameraBreach,
});
