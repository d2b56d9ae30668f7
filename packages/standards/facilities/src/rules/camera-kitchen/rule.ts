import { defineRule, hasAll } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, underNurseryCode } from '../../record.js';

export const cameraKitchen = defineRule({
  id: 'facilities/camera-kitchen',
  title: {
    pass: { 'zh-CN': '厨房设有监控', en: 'The kitchen is covered by cameras' },
    fail: { 'zh-CN': '厨房没有监控', en: 'The kitchen is not covered by cameras' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('jgj-39-2019', '6.3.7', 'unverified', 'B137')],
  topic: 'cctv-coverage',
  phases: ['design', 'filing', 'assessment'],
  timeAnchor: '/project/designedOn',
  when: underNurseryCode,
  require: hasAll(f('/security/cctv/coverage'), ['kitchen']),
  remedy: { 'zh-CN': '在厨房补装监控', en: 'Add a camera in the kitchen' },
});
