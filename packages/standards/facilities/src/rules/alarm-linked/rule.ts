import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inKindergarten } from '../../record.js';

export const alarmLinked = defineRule({
  id: 'facilities/alarm-linked',
  title: {
    pass: { 'zh-CN': '一键报警与公安联网', en: 'The one-key alarm is linked to the police' },
    fail: { 'zh-CN': '一键报警没有与公安联网', en: 'The one-key alarm is not linked to the police' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-t-29315-2022', 'requirements', 'unverified', 'B350')],
  phases: ['operation', 'assessment'],
  when: inKindergarten,
  require: eq(f('/security/oneKeyAlarmLinked'), true),
  remedy: { 'zh-CN': '接入公安报警系统', en: 'Link the alarm to the police' },
});
