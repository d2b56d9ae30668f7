import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, notHomeBased } from '../../record.js';

export const safetyResponsibility = defineRule({
  id: 'facilities/safety-responsibility',
  title: {
    pass: { 'zh-CN': '落实安全主体责任', en: 'Responsibility for safety is assigned' },
    fail: { 'zh-CN': '没有落实安全主体责任', en: 'Responsibility for safety is not assigned' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 29', 'unverified', 'N145')],
  phases: ['filing', 'operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/security/responsiblePersonNamed'), true),
  remedy: { 'zh-CN': '明确安全责任人', en: 'Name a person responsible for safety' },
  consequences: normsBreach,
});
