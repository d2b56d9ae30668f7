import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { videoDaysRegulationLimit } from '../../figures/security.js';
import { camerasOfEducationBody, f } from '../../record.js';

export const videoKeptByRegulation = defineRule({
  id: 'facilities/video-kept-by-regulation',
  title: {
    pass: {
      'zh-CN': '视频图像保存天数符合公共安全视频条例',
      en: 'The time that footage is kept meets the video regulation',
    },
    fail: {
      'zh-CN': '视频图像保存天数为 {actual} 天，公共安全视频条例为至少 {limit} 天',
      en: 'The time that footage is kept is {actual} days; the video regulation has at least {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 17', 'primary', 'AN069')],
  topic: 'cctv-retention',
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  require: ge(f('/security/cctv/retentionDays'), figure(videoDaysRegulationLimit)),
  params: { actual: f('/security/cctv/retentionDays'), limit: figure(videoDaysRegulationLimit) },
  remedy: { 'zh-CN': '增加存储，延长保存', en: 'Add storage and keep footage longer' },
});
