import { and, asOf, defineRule, ge, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { vaccineBreach } from '../../bases.js';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const missingVaccinationReported = defineRule({
  id: 'health-care/missing-vaccination-reported',
  title: {
    pass: { 'zh-CN': '漏种情况已报告接种单位', en: 'Missing doses were reported to the vaccination unit' },
    fail: {
      'zh-CN': '漏种情况没有在查验后报告接种单位',
      en: 'Missing doses were not reported to the vaccination unit after the check',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('vaccine-administration-law', 'art. 48', 'primary', 'N074'),
    cite('health-care-norms-2012', 'immunisation', 'secondary', 'B308'),
  ],
  phases: inUse,
  subjects: '/children',
  when: and(notHomeBased, not(aChild('/vaccination/complete'))),
  require: and(
    ge(aChild('/vaccination/reportedOn'), aChild('/vaccination/checkedOn')),
    le(aChild('/vaccination/reportedOn'), asOf()),
  ),
  remedy: { 'zh-CN': '向承担预防接种工作的接种单位报告', en: 'Report to the vaccination unit' },
  consequences: vaccineBreach,
});
