import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { videoDaysNormsLimit } from '../../figures/security.js';
import { f, notHomeBased } from '../../record.js';

export const videoKeptByNorms = defineRule({
  id: 'facilities/video-kept-by-norms',
  title: {
    pass: {
      'zh-CN': '监控录像保存天数符合管理规范',
      en: 'The time that footage is kept meets the management norms',
    },
    fail: {
      'zh-CN': '监控录像保存天数为 {actual} 天，管理规范为至少 {limit} 天',
      en: 'The time that footage is kept is {actual} days; the management norms has at least {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 32', 'secondary', 'N148'),
    cite('management-norms-2019', 'art. 32', 'secondary', 'AN020'),
    cite('management-norms-2019', 'art. 31-32', 'secondary', 'B351'),
  ],
  topic: 'cctv-retention',
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: ge(f('/security/cctv/retentionDays'), figure(videoDaysNormsLimit)),
  params: { actual: f('/security/cctv/retentionDays'), limit: figure(videoDaysNormsLimit) },
  remedy: { 'zh-CN': '增加存储，延长保存', en: 'Add storage and keep footage longer' },
  consequences: normsBreach,
});
