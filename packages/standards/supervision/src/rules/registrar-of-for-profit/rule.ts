import { and, defineRule, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, registeredItself } from '../../record.js';

export const registrarOfForProfit = defineRule({
  id: 'supervision/registrar-of-for-profit',
  title: {
    pass: {
      'zh-CN': '营利性机构在市场监管部门登记',
      en: 'A for-profit institution is registered with market regulation',
    },
    fail: {
      'zh-CN': '营利性机构没有在市场监管部门登记',
      en: 'A for-profit institution is not registered with market regulation',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 4', 'primary', 'N160')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: and(registeredItself, f('/forProfit')),
  require: isIn(f('/registration/authority'), ['market-regulation', 'approval-bureau']),
  remedy: { 'zh-CN': '到市场监管部门办理登记', en: 'Register with market regulation' },
});
