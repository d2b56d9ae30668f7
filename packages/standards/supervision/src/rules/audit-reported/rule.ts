import { defineRule, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inService } from '../../record.js';

export const auditReported = defineRule({
  id: 'supervision/audit-reported',
  title: {
    pass: { 'zh-CN': '合规审计情况已报告网信部门', en: 'The audit was reported to the cyberspace authority' },
    fail: {
      'zh-CN': '最近一次合规审计没有报告网信部门',
      en: 'The last audit was not reported to the cyberspace authority',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-online-regulation-2024', 'art. 37', 'primary', 'AN077')],
  phases: inService,
  require: ge(f('/privacy/auditReportedOn'), f('/privacy/auditedOn')),
  remedy: { 'zh-CN': '报告审计情况', en: 'Report the audit' },
});
