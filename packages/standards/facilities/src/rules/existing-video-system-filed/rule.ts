import { addDays, and, defineRule, figure, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { filingBreach } from '../../bases.js';
import { videoFilingDaysExistingLimit } from '../../figures/security.js';
import { camerasOfEducationBody, f } from '../../record.js';

export const existingVideoSystemFiled = defineRule({
  id: 'facilities/existing-video-system-filed',
  title: {
    pass: {
      'zh-CN': '条例施行前已启用的视频系统在期限内备案',
      en: 'The video system that ran already was filed with the police in time',
    },
    fail: {
      'zh-CN': '条例施行前已启用的视频系统没有在 {limit} 日内备案',
      en: 'The video system that ran already was not filed within {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 29', 'primary', 'AN067')],
  phases: ['operation', 'assessment'],
  when: and(camerasOfEducationBody, le(f('/security/cctv/startedOn'), '2025-04-01')),
  require: le(f('/security/cctv/policeFiledOn'), addDays('2025-04-01', figure(videoFilingDaysExistingLimit))),
  params: { limit: figure(videoFilingDaysExistingLimit) },
  remedy: { 'zh-CN': '尽快向公安机关备案', en: 'File the system with the police' },
  consequences: filingBreach,
});
