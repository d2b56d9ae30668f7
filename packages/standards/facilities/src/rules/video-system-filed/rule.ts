import { addDays, and, defineRule, figure, gt, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { filingBreach } from '../../bases.js';
import { videoFilingDaysLimit } from '../../figures/security.js';
import { camerasOfEducationBody, f } from '../../record.js';

export const videoSystemFiled = defineRule({
  id: 'facilities/video-system-filed',
  title: {
    pass: {
      'zh-CN': '视频系统在期限内向公安机关备案',
      en: 'The video system was filed with the police in time',
    },
    fail: {
      'zh-CN': '视频系统没有在启用后 {limit} 日内备案',
      en: 'The video system was not filed within {limit} days of its start',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('video-systems-regulation-2025', 'art. 14', 'primary', 'AN067')],
  phases: ['operation', 'assessment'],
  when: and(camerasOfEducationBody, gt(f('/security/cctv/startedOn'), '2025-04-01')),
  require: le(
    f('/security/cctv/policeFiledOn'),
    addDays(f('/security/cctv/startedOn'), figure(videoFilingDaysLimit)),
  ),
  params: { limit: figure(videoFilingDaysLimit) },
  remedy: { 'zh-CN': '尽快向公安机关备案', en: 'File the system with the police' },
  consequences: filingBreach,
});
