import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { videoDaysHomeLimit } from '../../figures/security.js';
import { f, homeBased } from '../../record.js';

export const homeVideoKept = defineRule({
  id: 'facilities/home-video-kept',
  title: {
    pass: {
      'zh-CN': '家庭托育点监控录像保存天数符合管理办法',
      en: 'The time that a home-based point keeps footage meets the measures',
    },
    fail: {
      'zh-CN': '家庭托育点监控录像保存天数为 {actual} 天，管理办法为至少 {limit} 天',
      en: 'The time that a home-based point keeps footage is {actual} days; the measures has at least {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'cameras', 'secondary', 'N184')],
  topic: 'cctv-retention',
  phases: ['filing', 'operation', 'assessment'],
  when: homeBased,
  require: ge(f('/security/cctv/retentionDays'), figure(videoDaysHomeLimit)),
  params: { actual: f('/security/cctv/retentionDays'), limit: figure(videoDaysHomeLimit) },
  remedy: { 'zh-CN': '增加存储，延长保存', en: 'Add storage and keep footage longer' },
});
