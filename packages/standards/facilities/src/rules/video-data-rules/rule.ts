import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasOfEducationBody, f } from '../../record.js';

export const videoDataRules = defineRule({
  id: 'facilities/video-data-rules',
  title: {
    pass: { 'zh-CN': '建立视频数据安全制度', en: 'There are rules on the security of video data' },
    fail: { 'zh-CN': '没有视频数据安全制度', en: 'There are no rules on the security of video data' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 15', 'primary', 'AN068')],
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  require: eq(f('/security/cctv/securityRules'), true),
  remedy: { 'zh-CN': '制定数据安全制度', en: 'Write the rules' },
});
