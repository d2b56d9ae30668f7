import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, inUse, notHomeBased } from '../../record.js';

export const noAbuseRecord = defineRule({
  id: 'staffing/no-abuse-record',
  title: {
    pass: { 'zh-CN': '工作人员没有虐待儿童的记录', en: 'The person has no record of child abuse' },
    fail: { 'zh-CN': '工作人员有虐待儿童的记录', en: 'The person has a record of child abuse' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('management-norms-2019', 'art. 33', 'secondary', 'AN021'),
    cite('management-norms-2019', 'art. 33', 'unverified', 'N149'),
    cite('management-norms-2019', 'art. 33', 'secondary', 'L268'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: notHomeBased,
  require: eq(aPerson('/abuseFinding'), false),
  remedy: {
    'zh-CN': '不得聘用有虐待儿童记录的人员；已聘用的立即停止工作',
    en: 'Do not employ the person; stop the work at once',
  },
  consequences: normsBreach,
});
