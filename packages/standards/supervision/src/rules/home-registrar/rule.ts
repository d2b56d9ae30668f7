import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased } from '../../record.js';

export const homeRegistrar = defineRule({
  id: 'supervision/home-registrar',
  title: {
    pass: {
      'zh-CN': '营利性家庭托育点在市场监管部门登记',
      en: 'A home-based point for profit is registered with market regulation',
    },
    fail: {
      'zh-CN': '营利性家庭托育点没有在市场监管部门登记',
      en: 'A home-based point for profit is not registered with market regulation',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'registration', 'secondary', 'N175')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: and(homeBased, f('/forProfit')),
  require: isIn(f('/registration/authority'), ['market-regulation', 'approval-bureau']),
  remedy: { 'zh-CN': '到市场监管部门办理登记', en: 'Register with market regulation' },
});
