import { and, defineRule, eq, ge, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anIncident, inService } from '../../record.js';

// the wording read is that of 2024-04-26

export const assaultReported = defineRule({
  id: 'supervision/assault-reported',
  title: {
    pass: {
      'zh-CN': '性侵害、性骚扰已向公安机关报告',
      en: 'The sexual assault or harassment was reported to the police',
    },
    fail: {
      'zh-CN': '性侵害、性骚扰没有向公安机关报告',
      en: 'The sexual assault or harassment was not reported to the police',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 40', 'primary', 'AN059')],
  phases: inService,
  effective: { from: '2024-04-26' },
  subjects: '/incidents',
  when: and(eq(anIncident('/kind'), 'sexual-assault'), ge(anIncident('/detectedOn'), '2024-04-26')),
  require: hasAny(anIncident('/reportedTo'), ['police']),
  remedy: {
    'zh-CN': '及时向公安机关报告，不得隐瞒',
    en: 'Report it to the police promptly, and conceal nothing',
  },
});
