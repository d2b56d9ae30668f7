import { and, defineRule, ge, hasAny, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { anIncident, anyAuthority, inService } from '../../record.js';

// the article speaks of all accidents that hurt a child; small ones are left to the question on how accidents were handled; the wording read is that of 2024-04-26

export const seriousAccidentReported = defineRule({
  id: 'supervision/serious-accident-reported',
  title: {
    pass: {
      'zh-CN': '造成重伤或者死亡的事故已向有关部门报告',
      en: 'The accident with a serious injury or a death was reported to an authority',
    },
    fail: {
      'zh-CN': '造成重伤或者死亡的事故没有向有关部门报告',
      en: 'The accident with a serious injury or a death was not reported to any authority',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('minors-protection-law', 'art. 37', 'primary', 'N066')],
  phases: inService,
  effective: { from: '2024-04-26' },
  subjects: '/incidents',
  when: and(isIn(anIncident('/severity'), ['serious', 'death']), ge(anIncident('/happenedOn'), '2024-04-26')),
  require: hasAny(anIncident('/reportedTo'), anyAuthority),
  remedy: { 'zh-CN': '立即报告', en: 'Report it at once' },
});
