import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { filingBreach } from '../../bases.js';
import { camerasOfEducationBody } from '../../record.js';

export const videoChangesRefiled = defineRule({
  id: 'facilities/video-changes-refiled',
  title: {
    pass: { 'zh-CN': '视频系统变更后重新备案', en: 'Changes of the video system are filed again' },
    fail: { 'zh-CN': '视频系统变更后没有重新备案', en: 'Changes of the video system are not filed again' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 14', 'primary', 'AN067')],
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  question: {
    text: {
      'zh-CN': '备案内容发生变化的，是否已重新备案？没有变化的，按符合回答。',
      en: 'Were changes of what was filed filed again? Without changes, answer that it is met.',
    },
    evidence: { 'zh-CN': '备案回执、系统变更记录', en: 'The receipt of the filing, records of changes' },
  },
  remedy: { 'zh-CN': '办理变更备案', en: 'File the change' },
  consequences: filingBreach,
});
