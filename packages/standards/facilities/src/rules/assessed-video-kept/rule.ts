import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { videoDaysAssessmentLimit } from '../../figures/security.js';
import { f, notHomeBased } from '../../record.js';

export const assessedVideoKept = defineRule({
  id: 'facilities/assessed-video-kept',
  title: {
    pass: {
      'zh-CN': '监控录像保存天数符合评估标准',
      en: 'The time that footage is kept meets the assessment standard',
    },
    fail: {
      'zh-CN': '监控录像保存天数为 {actual} 天，评估标准为至少 {limit} 天',
      en: 'The time that footage is kept is {actual} days; the assessment standard has at least {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [
    cite('ws-t-821-2023', '9.4.3', 'secondary', 'N289'),
    cite('ws-t-821-2023', '9.4.3', 'secondary', 'B352'),
    cite('ws-t-821-2023', 'premises', 'secondary', 'B319'),
  ],
  topic: 'cctv-retention',
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: ge(f('/security/cctv/retentionDays'), figure(videoDaysAssessmentLimit)),
  params: { actual: f('/security/cctv/retentionDays'), limit: figure(videoDaysAssessmentLimit) },
  remedy: { 'zh-CN': '增加存储，延长保存', en: 'Add storage and keep footage longer' },
});
