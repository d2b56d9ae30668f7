import { defineRule, matches } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased } from '../../record.js';

// two readings: for all points, or for those for profit; it is taken as for all

export const homeScope = defineRule({
  id: 'supervision/home-scope',
  title: {
    pass: { 'zh-CN': '家庭托育点登记范围写明“家庭托育服务”', en: 'The registered scope states 家庭托育服务' },
    fail: {
      'zh-CN': '家庭托育点登记范围没有写明“家庭托育服务”',
      en: 'The registered scope does not state 家庭托育服务',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [
    cite('home-based-measures-2023', 'name', 'secondary', 'AN041'),
    cite('home-based-measures-2023', 'registration', 'secondary', 'N175'),
  ],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: homeBased,
  require: matches(f('/registration/scopeText'), '*家庭托育服务*'),
  remedy: { 'zh-CN': '变更登记范围', en: 'Change the registered scope' },
});
