import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const medicationRecorded = defineRule({
  id: 'caregiving/medication-recorded',
  title: {
    pass: { 'zh-CN': '用药有委托和记录', en: 'Medication is by order of the guardian and on record' },
    fail: {
      'zh-CN': '有的用药没有委托或记录，与预防建议不一致',
      en: 'Some medication is without order or record, against the advice',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('injury-guide-2021', 'poisoning', 'unverified', 'B329')],
  phases: inUse,
  when: notHomeBased,
  require: f.every(f.list('/healthCare/medications/entries'), (entry) =>
    and(entry('/guardianEntrusted'), entry('/recorded')),
  ),
  remedy: { 'zh-CN': '可按委托用药并记录', en: 'Medication can be by order and recorded' },
});
