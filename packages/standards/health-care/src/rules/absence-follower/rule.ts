import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const absenceFollower = defineRule({
  id: 'health-care/absence-follower',
  title: {
    pass: { 'zh-CN': '缺勤追踪由专人负责', en: 'A named person follows up absent children' },
    fail: { 'zh-CN': '缺勤追踪没有专人负责', en: 'No named person follows up absent children' },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '7.4.3', 'secondary', 'N285')],
  phases: inUse,
  when: notHomeBased,
  require: f('/healthCare/absenceFollowerNamed'),
  remedy: { 'zh-CN': '指定专人每日追踪缺勤', en: 'Name somebody who follows up absences each day' },
});
