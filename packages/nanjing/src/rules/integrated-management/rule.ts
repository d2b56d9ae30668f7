import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, kindergarten } from '../record.js';

export const integratedManagement = defineRule({
  id: 'nanjing/integrated-management',
  title: {
    pass: { 'zh-CN': '托班与幼儿园一体管理', en: 'Nursery and kindergarten run as one' },
    fail: {
      'zh-CN': '托班没有与幼儿园一体管理，仅供参考',
      en: 'Nursery and kindergarten do not run as one; this is advice only',
    },
  },
  addressee: 'founder',
  obligation: 'encouraged',
  basis: [cite('nanjing-plan-2020', '三(一)3', 'primary', 'L072')],
  when: kindergarten,
  require: f('/kindergarten/integrated'),
  remedy: { 'zh-CN': '可以考虑托幼一体管理', en: 'Running both as one is worth considering' },
});
