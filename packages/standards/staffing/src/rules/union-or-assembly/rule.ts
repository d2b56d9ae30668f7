import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, notHomeBased } from '../../record.js';

export const unionOrAssembly = defineRule({
  id: 'staffing/union-or-assembly',
  title: {
    pass: { 'zh-CN': '建立了工会或职工大会', en: 'There is a union or a staff assembly' },
    fail: { 'zh-CN': '没有建立工会或职工大会', en: 'There is neither a union nor a staff assembly' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 37', 'unverified', 'N153')],
  phases: ['operation', 'assessment'],
  when: notHomeBased,
  require: eq(f('/governance/union'), true),
  remedy: { 'zh-CN': '建立工会或职工大会', en: 'Found a union or a staff assembly' },
  consequences: normsBreach,
});
