import { and, defineRule, figure, ge, hasAny } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { normsBreach } from '../../bases.js';
import { headManagementYears } from '../../figures/head.js';
import { aPerson, hasRole, inUse, notHomeBased } from '../../record.js';

export const headExperience = defineRule({
  id: 'staffing/head-experience',
  title: {
    pass: {
      'zh-CN': '负责人从事相关管理工作年限达到要求',
      en: 'The head has the years of relevant management that the post asks for',
    },
    fail: {
      'zh-CN': '负责人相关管理工作 {years} 年，不足 {least} 年，或不属于儿童保育教育、卫生健康领域',
      en: 'The head has {years} of {least} years of management in childcare, education or health',
    },
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
  require: and(
    ge(aPerson('/background/managementYears'), figure(headManagementYears)),
    hasAny(aPerson('/background/managementField'), ['childcare', 'education', 'health']),
  ),
  params: { years: aPerson('/background/managementYears'), least: figure(headManagementYears) },
  remedy: {
    'zh-CN': '由具备相关管理工作经历的人员担任负责人',
    en: 'Let somebody with the experience be the head',
  },
  consequences: normsBreach,
});
