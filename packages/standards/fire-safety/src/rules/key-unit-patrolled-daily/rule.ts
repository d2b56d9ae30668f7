import { and, defineRule, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { patrolsADayKeyUnit } from '../../figures/management.js';
import { f, notHomeBased } from '../../management-record.js';

export const keyUnitPatrolledDaily = defineRule({
  id: 'fire-safety/key-unit-patrolled-daily',
  title: {
    pass: { 'zh-CN': '重点单位每日进行防火巡查', en: 'The key unit is patrolled every day' },
    fail: {
      'zh-CN': '重点单位未每日进行防火巡查：{actual}，标准为 {limit}',
      en: 'The key unit is not patrolled every day: {actual} instead of {limit}',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('fire-management-order-61', 'art. 25', 'primary', 'B258'),
    cite('fire-law', 'art. 17', 'primary', 'AB033'),
  ],
  topic: 'fire-patrol',
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, f('/fireSafety/keyUnit')),
  require: ge(f('/fireSafety/patrolsPerDay'), figure(patrolsADayKeyUnit)),
  params: { actual: f('/fireSafety/patrolsPerDay'), limit: figure(patrolsADayKeyUnit) },
  remedy: { 'zh-CN': '每日进行防火巡查', en: 'Patrol every day' },
});
