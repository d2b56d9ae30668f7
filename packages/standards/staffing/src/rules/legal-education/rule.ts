import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inUse, notHomeBased } from '../../record.js';

export const legalEducation = defineRule({
  id: 'staffing/legal-education',
  title: {
    pass: { 'zh-CN': '对工作人员开展法治教育', en: 'Staff are given legal education' },
    fail: { 'zh-CN': '没有对工作人员开展法治教育', en: 'Staff are not given legal education' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 35', 'secondary', 'N151')],
  phases: inUse,
  when: notHomeBased,
  require: eq(f('/governance/legalEducation'), true),
  remedy: { 'zh-CN': '组织法治教育', en: 'Give legal education' },
  consequences: normsBreach,
});
