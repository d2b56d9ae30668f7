import { and, defineRule, ge, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { reportBreach } from '../../bases.js';
import { anIncident, inService } from '../../record.js';

// the wording read is that of 2024-04-26

export const harmReportedAtOnce = defineRule({
  id: 'supervision/harm-reported-at-once',
  title: {
    pass: { 'zh-CN': '发现侵害后立即报告，已经查验', en: 'The harm was reported at once, as seen' },
    fail: { 'zh-CN': '发现侵害后没有立即报告', en: 'The harm was not reported at once' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 11 ¶2', 'primary', 'N063')],
  phases: inService,
  effective: { from: '2024-04-26' },
  subjects: '/incidents',
  when: and(
    isIn(anIncident('/kind'), [
      'abuse',
      'corporal-punishment',
      'sexual-assault',
      'domestic-violence',
      'violence',
    ]),
    ge(anIncident('/detectedOn'), '2024-04-26'),
  ),
  question: {
    text: { 'zh-CN': '发现侵害或者疑似侵害后是否立即报告？', en: 'Was the report made at once?' },
    evidence: {
      'zh-CN': '对照发现时间和报告时间',
      en: 'Compare the time of finding with the time of the report',
    },
  },
  remedy: { 'zh-CN': '今后立即报告', en: 'Report at once in future' },
  consequences: reportBreach,
});
