import { and, defineRule, ge, hasAny, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { reportBreach } from '../../bases.js';
import { anIncident, inService } from '../../record.js';

// the article closes its list with “and so on”, so that a report to the health authority is accepted too; the wording read is that of 2024-04-26

export const harmReported = defineRule({
  id: 'supervision/harm-reported',
  title: {
    pass: {
      'zh-CN': '发现的侵害或者疑似侵害已向公安、民政或者教育等部门报告',
      en: 'The harm or suspected harm was reported to an authority such as the police, civil affairs or education',
    },
    fail: {
      'zh-CN': '发现的侵害或者疑似侵害没有向公安、民政、教育或者卫生健康部门报告',
      en: 'The harm or suspected harm was not reported to the police, civil affairs, education or health',
    },
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
  require: hasAny(anIncident('/reportedTo'), ['police', 'civil-affairs', 'education', 'health']),
  remedy: { 'zh-CN': '立即报告', en: 'Report it at once' },
  consequences: reportBreach,
});
