import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anIncident, inUse } from '../../record.js';

// the text that was read is that of 2021-04-29

export const foodEvidenceKept = defineRule({
  id: 'health-care/food-evidence-kept',
  title: {
    pass: { 'zh-CN': '食品安全事故的证据得到保存', en: 'The evidence of the food accident was kept' },
    fail: { 'zh-CN': '食品安全事故的证据没有保存', en: 'The evidence of the food accident was not kept' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('food-safety-law', 'art. 103', 'primary', 'AB060'),
    cite('catering-practice-2018', 'report of suspected poisoning', 'secondary', 'B367'),
  ],
  phases: inUse,
  effective: { from: '2021-04-29' },
  subjects: '/incidents',
  when: eq(anIncident('/kind'), 'food-poisoning'),
  require: anIncident('/evidenceKept'),
  remedy: { 'zh-CN': '封存食品、餐具和记录', en: 'Seal food, ware and records' },
});
