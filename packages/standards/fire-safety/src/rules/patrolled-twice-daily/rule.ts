import { defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { patrolsADayWs } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const patrolledTwiceDaily = defineRule({
  id: 'fire-safety/patrolled-twice-daily',
  title: {
    pass: { 'zh-CN': '每日防火巡查不少于两次', en: 'Patrols are made at least twice a day' },
    fail: {
      'zh-CN': '每日防火巡查少于两次：{actual}，标准为 {limit}',
      en: 'Patrols are made less than twice a day: {actual} instead of {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.1', 'primary', 'B238')],
  topic: 'fire-patrol',
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: ge(f('/fireSafety/patrolsPerDay'), figure(patrolsADayWs)),
  params: { actual: f('/fireSafety/patrolsPerDay'), limit: figure(patrolsADayWs) },
  remedy: { 'zh-CN': '每日至少巡查两次', en: 'Patrol at least twice a day' },
});
