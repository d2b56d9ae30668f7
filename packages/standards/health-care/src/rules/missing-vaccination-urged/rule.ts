import { and, asOf, defineRule, ge, le, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { vaccineBreach } from '../../bases.js';
import { aChild, inUse, notHomeBased } from '../../record.js';

export const missingVaccinationUrged = defineRule({
  id: 'health-care/missing-vaccination-urged',
  title: {
    pass: { 'zh-CN': '已督促监护人补种', en: 'The guardian was urged to have missing doses given' },
    fail: {
      'zh-CN': '查验后没有督促监护人补种',
      en: 'The guardian was not urged after the check to have missing doses given',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('vaccine-administration-law', 'art. 48', 'primary', 'N074'),
    cite('health-care-measures-2010', 'art. 15(6)', 'primary', 'N225'),
  ],
  phases: inUse,
  subjects: '/children',
  when: and(notHomeBased, not(aChild('/vaccination/complete'))),
  require: and(
    ge(aChild('/vaccination/guardianToldOn'), aChild('/vaccination/checkedOn')),
    le(aChild('/vaccination/guardianToldOn'), asOf()),
  ),
  remedy: { 'zh-CN': '告知并督促监护人补种', en: 'Tell the guardian, and urge them' },
  consequences: vaccineBreach,
});
