import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { inUse, notHomeBased } from '../../record.js';

export const injuryPrevention = defineRule({
  id: 'health-care/injury-prevention',
  title: {
    pass: {
      'zh-CN': '有伤害预防和处置制度并每年培训',
      en: 'There are rules on injuries and incidents, and yearly training',
    },
    fail: {
      'zh-CN': '伤害预防、处置制度或每年培训缺失',
      en: 'Rules on injuries and incidents, or the yearly training, are missing',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'injury and safety', 'unverified', 'B309')],
  phases: inUse,
  when: notHomeBased,
  question: {
    text: {
      'zh-CN': '是否有伤害预防和事件处置制度，并每年培训工作人员？',
      en: 'Are there rules on preventing injuries and handling incidents, and is staff trained each year?',
    },
    evidence: { 'zh-CN': '制度文本、培训记录', en: 'The rules, records of training' },
  },
  remedy: { 'zh-CN': '制定制度并每年培训', en: 'Write the rules, and train each year' },
});
