import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { keyAreaVideoDaysLimit } from '../../figures/security.js';
import { f, inKindergarten } from '../../record.js';

export const keyAreaVideoKept = defineRule({
  id: 'facilities/key-area-video-kept',
  title: {
    pass: {
      'zh-CN': '重点部位录像保存天数符合安防标准',
      en: 'The time that footage of key areas is kept meets the security standard',
    },
    fail: {
      'zh-CN': '重点部位录像保存天数为 {actual} 天，安防标准为至少 {limit} 天',
      en: 'The time that footage of key areas is kept is {actual} days; the security standard has at least {limit} days',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'unverified', 'B349')],
  topic: 'cctv-retention',
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: ge(f('/security/cctv/keyAreaRetentionDays'), figure(keyAreaVideoDaysLimit)),
  params: { actual: f('/security/cctv/keyAreaRetentionDays'), limit: figure(keyAreaVideoDaysLimit) },
  remedy: { 'zh-CN': '延长保存', en: 'Keep footage longer' },
});
