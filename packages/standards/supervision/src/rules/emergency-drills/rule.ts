import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inService } from '../../record.js';

// the wording read is that of 2024-04-26

export const emergencyDrills = defineRule({
  id: 'supervision/emergency-drills',
  title: {
    pass: { 'zh-CN': '定期开展应急演练，已经查验', en: 'Emergencies are drilled, as seen' },
    fail: { 'zh-CN': '没有定期开展应急演练', en: 'Emergencies are not drilled' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 37', 'primary', 'N066')],
  phases: inService,
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN': '是否按预案定期开展演练？（法律没有规定间隔）',
      en: 'Are there drills of the plans? The law states no interval.',
    },
    evidence: {
      'zh-CN': '查阅演练日期、内容和总结',
      en: 'See the days, contents and findings of the drills',
    },
  },
  remedy: { 'zh-CN': '定期演练并保存记录', en: 'Hold drills and keep records' },
});
