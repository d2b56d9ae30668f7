import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, hasRole, inUse, notHomeBased } from '../../record.js';

export const headEducation = defineRule({
  id: 'staffing/head-education',
  title: {
    pass: { 'zh-CN': '负责人具有大专及以上学历', en: 'The head has junior college education or higher' },
    fail: { 'zh-CN': '负责人学历低于大专', en: 'The head has less than junior college education' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('setup-standard-2019', 'art. 18', 'secondary', 'N109'),
    cite('ws-t-821-2023', '5, staffing', 'secondary', 'N271'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: and(notHomeBased, hasRole(aPerson, 'head')),
  require: isIn(aPerson('/education'), ['junior-college', 'bachelor', 'master', 'doctor']),
  remedy: {
    'zh-CN': '由具有大专及以上学历的人员担任负责人',
    en: 'Let somebody with junior college education or higher be the head',
  },
  consequences: normsBreach,
});
