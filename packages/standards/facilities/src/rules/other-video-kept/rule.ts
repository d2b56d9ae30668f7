import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { otherVideoDaysLimit } from '../../figures/security.js';
import { f, inKindergarten } from '../../record.js';

export const otherVideoKept = defineRule({
  id: 'facilities/other-video-kept',
  title: {
    pass: {
      'zh-CN': '其他部位录像保存天数符合安防标准',
      en: 'The time that other footage is kept meets the security standard',
    },
    fail: {
      'zh-CN': '其他部位录像保存天数为 {actual} 天，安防标准为至少 {limit} 天',
      en: 'The time that other footage is kept is {actual} days; the security standard has at least {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'unverified', 'B349')],
  topic: 'cctv-retention',
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: ge(f('/security/cctv/retentionDays'), figure(otherVideoDaysLimit)),
  params: { actual: f('/security/cctv/retentionDays'), limit: figure(otherVideoDaysLimit) },
  remedy: { 'zh-CN': '延长保存', en: 'Keep footage longer' },
});
