import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anInspection, notHomeBased } from '../../management-record.js';

export const inspectionRecordSigned = defineRule({
  id: 'fire-safety/inspection-record-signed',
  title: {
    pass: { 'zh-CN': '检查记录由检查人和主管签字', en: 'The inspection record is signed by both' },
    fail: { 'zh-CN': '检查记录签字不全', en: 'The inspection record lacks a signature' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('ws-t-870-2025', '6.4', 'primary', 'AB054')],
  phases: ['operation', 'assessment'],
  subjects: '/fireSafety/inspections/entries',
  when: notHomeBased,
  require: and(anInspection('/signed'), anInspection('/supervisorSigned')),
  remedy: { 'zh-CN': '由检查人和主管人员在记录上签字', en: 'Have the inspector and the supervisor sign' },
});
