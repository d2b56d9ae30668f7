import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse } from '../../record.js';

export const camerasForSafetyOnly = defineRule({
  id: 'supervision/cameras-for-safety-only',
  title: {
    pass: {
      'zh-CN': '摄像设备收集的影像只用于维护公共安全，已经查验',
      en: 'Footage serves public safety only, as seen',
    },
    fail: { 'zh-CN': '摄像设备收集的影像用于其他目的', en: 'Footage serves other ends' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('personal-information-protection-law', 'art. 26', 'primary', 'N078')],
  phases: inUse,
  when: f('/security/cctv/installed'),
  question: {
    text: {
      'zh-CN': '摄像设备和影像是否只用于维护公共安全？',
      en: 'Do cameras and footage serve public safety only?',
    },
    evidence: {
      'zh-CN': '查阅影像使用和查看记录，了解是否对外直播或者用于宣传',
      en: 'See the records of use and viewing; ask about live streams and advertising',
    },
  },
  remedy: { 'zh-CN': '停止其他用途', en: 'Stop the other uses' },
});
