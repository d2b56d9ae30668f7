import { defineRule, hasAny, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { cameraBreach } from '../../bases.js';
import { camerasInPublicPlace, f } from '../../record.js';

export const noCameraInPrivateRooms = defineRule({
  id: 'facilities/no-camera-in-private-rooms',
  title: {
    pass: {
      'zh-CN': '厕所、哺乳室和职工休息室没有摄像头',
      en: 'There is no camera in toilets, the nursing room or the rest room of staff',
    },
    fail: {
      'zh-CN': '厕所、哺乳室或职工休息室装有摄像头',
      en: 'There is a camera in a toilet, the nursing room or the rest room of staff',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 8', 'primary', 'AN064')],
  topic: 'cctv-coverage',
  phases: ['operation', 'assessment'],
  when: camerasInPublicPlace,
  require: not(
    hasAny(f('/security/cctv/filmedRooms'), ['child-toilet', 'staff-toilet', 'nursing-room', 'staff-rest']),
  ),
  remedy: { 'zh-CN': '立即拆除并删除影像', en: 'Remove the camera at once and delete the footage' },
  consequences: cameraBreach,
});
