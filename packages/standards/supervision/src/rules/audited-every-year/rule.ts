import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { auditMonths } from '../../figures/days.js';
import { f, inService } from '../../record.js';
import { withinTheYear } from '../../yearly.js';

// the first year of the regulation is left for the first audit

export const auditedEveryYear = defineRule({
  id: 'supervision/audited-every-year',
  title: {
    pass: {
      'zh-CN': '一年内开展了未成年人个人信息合规审计',
      en: 'The handling of data of minors was audited within the year',
    },
    fail: {
      'zh-CN': '一年内没有开展未成年人个人信息合规审计',
      en: 'The handling of data of minors was not audited within the year',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 37', 'primary', 'AN077')],
  phases: inService,
  effective: { from: '2025-01-01' },
  require: withinTheYear(f('/privacy/auditedOn'), auditMonths),
  remedy: { 'zh-CN': '自行或者委托开展合规审计', en: 'Audit, or have it audited' },
});
