import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, inUse, notHomeBased } from '../../record.js';

export const fullCapacity = defineRule({
  id: 'staffing/full-capacity',
  title: {
    pass: { 'zh-CN': '工作人员具有完全民事行为能力', en: 'The person has full civil capacity' },
    fail: { 'zh-CN': '工作人员不具有完全民事行为能力', en: 'The person does not have full civil capacity' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 33', 'secondary', 'AN021'),
    cite('management-norms-2019', 'art. 33', 'unverified', 'N149'),
    cite('ws-t-821-2023', '5, staffing', 'secondary', 'N274'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: notHomeBased,
  require: eq(aPerson('/fullCapacity'), true),
  remedy: { 'zh-CN': '由具有完全民事行为能力的人员任职', en: 'Employ people of full capacity' },
  consequences: normsBreach,
});
