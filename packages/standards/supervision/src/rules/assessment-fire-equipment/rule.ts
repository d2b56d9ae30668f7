import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { notHomeBased } from '../../record.js';

export const assessmentFireEquipment = defineRule({
  id: 'supervision/assessment-fire-equipment',
  title: {
    pass: {
      'zh-CN': '消防设施设备每月由专人检查并有记录，已经查验',
      en: 'A responsible person checks the fire equipment every month and records it, as seen',
    },
    fail: {
      'zh-CN': '没有查到消防设施设备每月专人检查的记录',
      en: 'No record of monthly checks of the fire equipment was seen',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '9.3.2', 'secondary', 'N288')],
  phases: ['assessment'],
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '消防设施设备是否每月由责任人检查并记录？',
      en: 'Does a responsible person check the fire equipment every month and record it?',
    },
    evidence: { 'zh-CN': '查阅近一年的检查记录', en: 'See the records of the last year' },
  },
  remedy: { 'zh-CN': '建议每月检查并记录', en: 'Consider a check every month, with a record' },
});
