import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, notHomeBased } from '../../record.js';

export const alarmAllDay = defineRule({
  id: 'facilities/alarm-all-day',
  title: {
    pass: { 'zh-CN': '监控报警系统全天开启', en: 'The monitoring alarm is on all day and night' },
    fail: { 'zh-CN': '监控报警系统没有全天开启', en: 'The monitoring alarm is not on all day and night' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 32', 'secondary', 'N148'),
    cite('management-norms-2019', 'art. 32', 'secondary', 'AN020'),
  ],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/security/cctv/alarmAllDay'), true),
  remedy: { 'zh-CN': '保持监控报警系统全天运行', en: 'Keep the alarm on' },
  consequences: normsBreach,
});
