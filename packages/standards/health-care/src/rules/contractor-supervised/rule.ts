import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aSupplier, inUse, ownKitchen } from '../../record.js';

export const contractorSupervised = defineRule({
  id: 'health-care/contractor-supervised',
  title: {
    pass: { 'zh-CN': '对承包方进行监督', en: 'The contractor is supervised' },
    fail: { 'zh-CN': '没有监督承包方', en: 'The contractor is not supervised' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-regulation-2019', 'art. 28', 'primary', 'AB062')],
  phases: inUse,
  subjects: '/meals/suppliers',
  when: and(ownKitchen, eq(aSupplier('/kind'), 'contractor')),
  question: {
    text: {
      'zh-CN': '机构是否监督该承包方的食品安全？',
      en: 'Does the institution watch over the food safety of this contractor?',
    },
    evidence: { 'zh-CN': '承包合同、检查记录', en: 'Contract, records of inspections' },
  },
  remedy: { 'zh-CN': '检查承包方并记录', en: 'Inspect the contractor, and record it' },
});
