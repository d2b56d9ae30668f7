import { and, type BooleanOf, call, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, fromRegistration, registeredItself, registeredUnderPlan } from '../record.js';

export const scopeWords = defineRule({
  id: 'nanjing/scope-words',
  title: {
    pass: {
      'zh-CN': '登记范围写明“托育服务”或者“3岁以下婴幼儿照护服务”',
      en: 'The registered scope states 托育服务 or 3岁以下婴幼儿照护服务',
    },
    fail: {
      'zh-CN': '登记范围没有写明“托育服务”或者“3岁以下婴幼儿照护服务”',
      en: 'The registered scope states neither 托育服务 nor 3岁以下婴幼儿照护服务',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)2', 'primary', 'L089')],
  phases: fromRegistration,
  when: and(registeredItself, registeredUnderPlan),
  require: call<BooleanOf>('nanjing/scope-stated', f('/registration/scopeText')),
  remedy: {
    'zh-CN': '登记时写明两种表述之一；已登记的办理变更',
    en: 'State one of the two phrases when registering, or register a change',
  },
});
