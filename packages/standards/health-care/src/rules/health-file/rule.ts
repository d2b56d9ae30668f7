import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const healthFile = defineRule({
  id: 'health-care/health-file',
  title: {
    pass: {
      'zh-CN': '婴幼儿健康档案含病史、过敏史和定期检查',
      en: 'The child has a health file with illnesses, allergies and exams',
    },
    fail: {
      'zh-CN': '婴幼儿健康档案缺失或未含过敏史',
      en: 'The child has no health file, or allergies were not asked about',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '7.2.2', 'secondary', 'N280')],
  phases: inUse,
  subjects: '/children',
  when: notHomeBased,
  require: and(aChild('/healthFile'), aChild('/diet/allergiesAsked')),
  remedy: { 'zh-CN': '建立健康档案，询问过敏史并记录', en: 'Keep a health file, and ask about allergies' },
});
