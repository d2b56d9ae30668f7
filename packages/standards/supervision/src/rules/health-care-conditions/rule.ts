import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse } from '../../record.js';

// the wording read is that of 2024-04-26

export const healthCareConditions = defineRule({
  id: 'supervision/health-care-conditions',
  title: {
    pass: {
      'zh-CN': '提供了必要的卫生保健条件并协助卫生健康部门工作，已经查验',
      en: 'The conditions for health care are in place and the health authority is helped, as seen',
    },
    fail: { 'zh-CN': '没有提供必要的卫生保健条件', en: 'The conditions for health care are not in place' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 34', 'primary', 'AN056')],
  phases: inUse,
  effective: { from: '2024-04-26' },
  question: {
    text: {
      'zh-CN': '是否提供必要的卫生保健条件，并协助卫生健康部门做好卫生保健工作？',
      en: 'Are the conditions for health care in place, and is the health authority helped?',
    },
    evidence: {
      'zh-CN': '查看保健设施，询问妇幼保健和疾控机构',
      en: 'See what there is for health care; ask the health bodies',
    },
  },
  remedy: { 'zh-CN': '补齐卫生保健条件', en: 'Put them in place' },
});
