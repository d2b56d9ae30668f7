import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse } from '../../record.js';

// the wording read is that of 2024-04-26

export const securityEquipmentAndStaff = defineRule({
  id: 'supervision/security-equipment-and-staff',
  title: {
    pass: {
      'zh-CN': '完善了安保设施、配备了安保人员，已经查验',
      en: 'Security equipment and staff are in place, as seen',
    },
    fail: { 'zh-CN': '安保设施或者安保人员没有到位', en: 'Security equipment or staff are not in place' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 35', 'primary', 'N066')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN': '安保设施是否完善，安保人员是否配备？',
      en: 'Are security equipment and staff in place?',
    },
    evidence: {
      'zh-CN': '现场查看安保设施，查阅安保人员名册',
      en: 'See the equipment and the list of guards',
    },
  },
  remedy: { 'zh-CN': '完善安保设施，配备安保人员', en: 'Put security equipment and staff in place' },
});
