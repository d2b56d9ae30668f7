import { and, defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { registeredItself } from '../../record.js';
import { rulesOutChildcare } from '../../scope-text.js';

export const scopeThatExceptsChildcare = defineRule({
  id: 'supervision/scope-that-excepts-childcare',
  title: {
    pass: {
      'zh-CN': '带有排除用语的登记范围仍写明托育服务',
      en: 'The registered scope states childcare beside what it rules out',
    },
    fail: {
      'zh-CN': '登记的业务（经营）范围将托育服务排除在外',
      en: 'The registered scope rules childcare out',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 5', 'primary', 'N161')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: and(registeredItself, rulesOutChildcare),
  question: {
    text: {
      'zh-CN': '除被排除的部分外，登记范围是否写明托育服务？',
      en: 'Does the registered scope state childcare beside what it rules out?',
    },
    evidence: { 'zh-CN': '营业执照或者登记证书上的范围', en: 'The scope on the licence or certificate' },
  },
  remedy: {
    'zh-CN': '办理变更登记，写明托育服务',
    en: 'Register a change of the scope that states childcare',
  },
});
