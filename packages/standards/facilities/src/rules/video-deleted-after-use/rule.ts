import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasOfEducationBody } from '../../record.js';

export const videoDeletedAfterUse = defineRule({
  id: 'facilities/video-deleted-after-use',
  title: {
    pass: { 'zh-CN': '已实现目的的视频图像已删除', en: 'Footage that served its purpose is deleted' },
    fail: { 'zh-CN': '已实现目的的视频图像没有删除', en: 'Footage that served its purpose is not deleted' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 17', 'primary', 'AN069')],
  topic: 'cctv-retention',
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  question: {
    text: {
      'zh-CN': '保存期满且已实现目的的视频图像是否删除？',
      en: 'Is footage deleted once its time is over and its purpose served?',
    },
    evidence: {
      'zh-CN': '系统覆盖设置、删除记录；其他规定的更长保存期',
      en: 'The overwriting set in the system, records of deletion; longer terms of other texts',
    },
  },
  remedy: { 'zh-CN': '到期删除', en: 'Delete what is no longer needed' },
});
