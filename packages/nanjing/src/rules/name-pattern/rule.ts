import { and, type BooleanOf, call, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, fromRegistration, registeredItself, registeredUnderPlan } from '../record.js';

export const namePattern = defineRule({
  id: 'nanjing/name-pattern',
  title: {
    pass: {
      'zh-CN': '名称符合南京鼓励采用的格式',
      en: 'The name follows the pattern that Nanjing encourages',
    },
    fail: {
      'zh-CN': '名称与南京鼓励采用的格式不同，仅供参考',
      en: 'The name differs from the pattern that Nanjing encourages; this is advice only',
    },
  },
  addressee: 'founder',
  obligation: 'encouraged',
  basis: [cite('nanjing-plan-2020', '三(二)2', 'primary', 'L090')],
  phases: fromRegistration,
  when: and(registeredItself, registeredUnderPlan),
  require: call<BooleanOf>('nanjing/name-pattern', f('/name')),
  remedy: {
    'zh-CN': '今后更名时，可以考虑“行政区划+字号+婴幼儿照护（托育）+园（中心、公司）”',
    en: 'When the name is changed one day: division, trade name, 婴幼儿照护 or 托育, then 园, 中心 or 公司',
  },
});
