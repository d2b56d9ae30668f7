import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasOfEducationBody } from '../../record.js';

export const videoAccessControl = defineRule({
  id: 'facilities/video-access-control',
  title: {
    pass: { 'zh-CN': '视频系统有访问权限控制', en: 'Access to the video system is controlled' },
    fail: { 'zh-CN': '视频系统没有访问权限控制', en: 'Access to the video system is not controlled' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 15', 'primary', 'AN068')],
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  question: {
    text: {
      'zh-CN': '视频系统是否设置访问权限，并防止越权查看？',
      en: 'Has the video system access rights that keep others out?',
    },
    evidence: { 'zh-CN': '系统权限配置', en: 'The access rights set in the system' },
  },
  remedy: { 'zh-CN': '设置访问权限', en: 'Set up access rights' },
});
