import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { aPerson, hasRole, independent, inUse } from '../../record.js';

// secondary vocational school (中专) is of the same level as upper secondary school

export const healthWorkerEducation = defineRule({
  id: 'staffing/health-worker-education',
  title: {
    pass: {
      'zh-CN': '保健人员具有高中及以上学历',
      en: 'The health worker has upper secondary education or higher',
    },
    fail: {
      'zh-CN': '保健人员学历低于高中',
      en: 'The health worker has less than upper secondary education',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('hygiene-evaluation-2022', 'staff', 'secondary', 'N219'),
    cite('hygiene-evaluation-2022', 'staff', 'secondary', 'B317'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: and(independent, hasRole(aPerson, 'health')),
  require: isIn(aPerson('/education'), [
    'upper-secondary',
    'secondary-vocational',
    'junior-college',
    'bachelor',
    'master',
    'doctor',
  ]),
  remedy: {
    'zh-CN': '由具有高中及以上学历的人员担任保健人员',
    en: 'Let somebody with upper secondary education or higher do the health work',
  },
  consequences: normsBreach,
});
