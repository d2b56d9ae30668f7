import { and, defineRule, eq, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { aPerson, f, hasRole, homeBased, inUse, trained } from '../../record.js';

export const homeCarerTraining = defineRule({
  id: 'staffing/home-carer-training',
  title: {
    pass: {
      'zh-CN': '照护人员受过婴幼儿保育和心理健康培训',
      en: 'The carer of the point was trained in care and mental health',
    },
    fail: {
      'zh-CN': '缺少婴幼儿保育或心理健康培训的记录',
      en: 'The carer of the point lacks a training in care or in mental health',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('home-based-measures-2023', 'carers', 'secondary', 'AN043'),
    cite('home-based-measures-2023', 'carers', 'secondary', 'N179'),
  ],
  phases: inUse,
  subjects: '/staff',
  when: and(homeBased, hasRole(aPerson, 'care')),
  require: and(
    or(
      f.some(aPerson.list('/certificates'), (held) => eq(held('/kind'), 'care-training')),
      trained(aPerson, 'care-post'),
    ),
    trained(aPerson, 'mental-health'),
  ),
  remedy: {
    'zh-CN': '安排照护人员参加保育和心理健康培训',
    en: 'Have the carer trained in care and mental health',
  },
});
