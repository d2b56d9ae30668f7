import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasOfEducationBody, f } from '../../record.js';

export const videoViewersTrained = defineRule({
  id: 'facilities/video-viewers-trained',
  title: {
    pass: { 'zh-CN': '查看人员经审查和培训', en: 'Viewers are vetted and trained' },
    fail: { 'zh-CN': '查看人员没有经过审查和培训', en: 'Viewers are not vetted and trained' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 15', 'primary', 'AN068')],
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  require: eq(f('/security/cctv/viewersTrained'), true),
  remedy: { 'zh-CN': '审查并培训查看人员', en: 'Vet and train the viewers' },
});
