import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, inUse, notHomeBased } from '../../record.js';

export const noMentalIllness = defineRule({
  id: 'staffing/no-mental-illness',
  title: {
    pass: { 'zh-CN': '工作人员没有精神病史', en: 'The person has no history of mental illness' },
    fail: {
      'zh-CN': '工作人员有精神病史，不得在机构任职',
      en: 'The person has a history of mental illness and may not work here',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('health-care-measures-2010', 'art. 14', 'primary', 'N224'),
    cite('health-care-measures-2010', 'art. 14', 'secondary', 'B282'),
    cite('ws-t-821-2023', '5, staffing', 'secondary', 'N274'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: notHomeBased,
  require: eq(aPerson('/mentalIllnessHistory'), false),
  remedy: {
    'zh-CN': '调整人员，由符合条件的人员任职',
    en: 'Let somebody who meets the conditions do the work',
  },
});
