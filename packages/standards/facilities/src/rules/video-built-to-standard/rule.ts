import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasOfEducationBody } from '../../record.js';

export const videoBuiltToStandard = defineRule({
  id: 'facilities/video-built-to-standard',
  title: {
    pass: { 'zh-CN': '视频系统按标准建设', en: 'The video system is built to standard' },
    fail: { 'zh-CN': '视频系统没有按标准建设', en: 'The video system is not built to standard' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 7 ¶2(1)', 'primary', 'AN063')],
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  question: {
    text: { 'zh-CN': '视频系统是否按国家标准建设？', en: 'Is the video system built to standard?' },
    evidence: { 'zh-CN': '系统设计、验收文件', en: 'The design and acceptance of the system' },
  },
  remedy: { 'zh-CN': '按标准改造', en: 'Rebuild it to standard' },
});
