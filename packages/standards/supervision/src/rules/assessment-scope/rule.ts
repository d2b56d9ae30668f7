import { defineRule, matches, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const assessmentScope = defineRule({
  id: 'supervision/assessment-scope',
  title: {
    pass: {
      'zh-CN': '业务范围写明“托育服务”或者“3岁以下婴幼儿照护服务”',
      en: 'The scope names 托育服务 or 3岁以下婴幼儿照护服务',
    },
    fail: {
      'zh-CN': '业务范围没有写明“托育服务”或者“3岁以下婴幼儿照护服务”',
      en: 'The scope names neither 托育服务 nor 3岁以下婴幼儿照护服务',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '4.1', 'secondary', 'N260')],
  phases: ['assessment'],
  when: notHomeBased,
  require: or(
    matches(f('/registration/scopeText'), '*托育服务*'),
    matches(f('/registration/scopeText'), '*3岁以下婴幼儿照护服务*'),
  ),
  remedy: { 'zh-CN': '考虑变更业务范围的表述', en: 'Consider a change of the words' },
});
