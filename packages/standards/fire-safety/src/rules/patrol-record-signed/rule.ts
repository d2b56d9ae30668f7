import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPatrol, notHomeBased } from '../../management-record.js';

export const patrolRecordSigned = defineRule({
  id: 'fire-safety/patrol-record-signed',
  title: {
    pass: { 'zh-CN': '巡查记录由巡查人和主管签字', en: 'The patrol record is signed by both' },
    fail: { 'zh-CN': '巡查记录签字不全', en: 'The patrol record lacks a signature' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.4', 'primary', 'AB054')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/patrols/entries',
  when: notHomeBased,
  require: and(aPatrol('/signed'), aPatrol('/supervisorSigned')),
  remedy: { 'zh-CN': '由巡查人和主管人员在记录上签字', en: 'Have the patroller and the supervisor sign' },
});
