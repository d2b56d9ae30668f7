import { and, defineRule, eq, ge, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { anIncident, inService, notHomeBased } from '../../record.js';

export const domesticViolenceReported = defineRule({
  id: 'supervision/domestic-violence-reported',
  title: {
    pass: {
      'zh-CN': '发现的家庭暴力或者疑似家庭暴力已向公安机关报告',
      en: 'The domestic violence, found or suspected, was reported to the police',
    },
    fail: {
      'zh-CN': '发现的家庭暴力或者疑似家庭暴力没有向公安机关报告',
      en: 'The domestic violence, found or suspected, was not reported to the police',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 25', 'secondary', 'N141'),
    cite('management-norms-2019', 'art. 25', 'secondary', 'AN019'),
  ],
  phases: inService,
  subjects: '/incidents',
  when: and(
    notHomeBased,
    and(eq(anIncident('/kind'), 'domestic-violence'), ge(anIncident('/detectedOn'), '2019-10-08')),
  ),
  require: hasAny(anIncident('/reportedTo'), ['police']),
  remedy: { 'zh-CN': '及时向公安机关报告', en: 'Report it to the police promptly' },
  consequences: normsBreach,
});
