import { and, defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { registeredItself } from '../../record.js';
import { namesChildcare, rulesOutChildcare } from '../../scope-text.js';

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
  // a scope that rules childcare out somewhere is read by a person: `scope-that-excepts-childcare`
  when: and(registeredItself, not(rulesOutChildcare)),
  require: namesChildcare,
  remedy: {
    'zh-CN': '办理变更登记，写明托育服务',
    en: 'Register a change of the scope that states childcare',
  },
});
