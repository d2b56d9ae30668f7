import { defineRule, eq, hasAny, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f } from '../../record.js';

export const privateRoomsNotFilmed = defineRule({
  id: 'facilities/private-rooms-not-filmed',
  title: {
    pass: {
      'zh-CN': '厕所、更衣和哺乳用房没有摄像头',
      en: 'There is no camera in toilets, changing or nursing rooms',
    },
    fail: {
      'zh-CN': '厕所、更衣或哺乳用房装有摄像头',
      en: 'There is a camera in a toilet, changing or nursing room',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('personal-information-protection-law', 'principles', 'unverified', 'B356')],
  topic: 'cctv-coverage',
  phases: ['operation', 'assessment'],
  when: eq(f('/security/cctv/installed'), true),
  require: not(hasAny(f('/security/cctv/filmedRooms'), ['child-toilet', 'staff-toilet', 'nursing-room'])),
  remedy: { 'zh-CN': '拆除摄像头', en: 'Remove the camera' },
});
