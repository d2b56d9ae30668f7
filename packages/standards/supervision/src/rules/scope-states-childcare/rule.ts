import { defineRule, matches, or } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, registeredItself } from '../../record.js';

// both usual ways to name the service are accepted; a kindergarten or an employer has the scope of what it is

export const scopeStatesChildcare = defineRule({
  id: 'supervision/scope-states-childcare',
  title: {
    pass: { 'zh-CN': '登记的业务（经营）范围写明托育服务', en: 'The registered scope states childcare' },
    fail: {
      'zh-CN': '登记的业务（经营）范围没有写明托育服务',
      en: 'The registered scope does not state childcare',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 5', 'primary', 'N161')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: registeredItself,
  require: or(
    matches(f('/registration/scopeText'), '*托育*'),
    matches(f('/registration/scopeText'), '*婴幼儿照护*'),
  ),
  remedy: {
    'zh-CN': '办理变更登记，写明托育服务',
    en: 'Register a change of the scope that states childcare',
  },
});
