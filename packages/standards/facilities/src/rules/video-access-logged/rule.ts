import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { camerasOfEducationBody } from '../../record.js';

export const videoAccessLogged = defineRule({
  id: 'facilities/video-access-logged',
  title: {
    pass: { 'zh-CN': '每次查阅、调取都有登记', en: 'The viewing or retrieval is logged' },
    fail: { 'zh-CN': '查阅、调取没有登记', en: 'The viewing or retrieval is not logged' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 16', 'primary', 'AN068')],
  phases: ['operation', 'assessment'],
  when: camerasOfEducationBody,
  question: {
    text: {
      'zh-CN': '每次查阅、调取是否登记了理由、内容、人员和单位？',
      en: 'Is every viewing or retrieval logged with reason, content, person and unit?',
    },
    evidence: { 'zh-CN': '查阅登记簿', en: 'The log' },
  },
  remedy: {
    'zh-CN': '登记每次查阅的理由、内容、人员和单位',
    en: 'Log reason, content, person and unit each time',
  },
});
