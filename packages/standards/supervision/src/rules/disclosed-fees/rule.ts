import { defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { f, inService, notHomeBased } from '../../record.js';

export const disclosedFees = defineRule({
  id: 'supervision/disclosed-fees',
  title: {
    pass: { 'zh-CN': '公示了收费项目和标准', en: 'Made public: fees' },
    fail: { 'zh-CN': '没有公示收费项目和标准', en: 'Not made public: fees' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('management-norms-2019', 'art. 15', 'secondary', 'N133')],
  phases: inService,
  when: notHomeBased,
  require: or(
    f.some(f.list('/disclosures'), (one) => eq(one('/topic'), 'fees')),
    f('/fees/published'),
  ),
  remedy: { 'zh-CN': '公示收费项目和标准', en: 'Make public: fees' },
  consequences: normsBreach,
});
