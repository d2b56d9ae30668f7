import { and, defineRule, eq, isIn } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, registeredItself } from '../../record.js';

export const registrarOfSocialServiceBody = defineRule({
  id: 'supervision/registrar-of-social-service-body',
  title: {
    pass: {
      'zh-CN': '社会服务机构在民政部门登记',
      en: 'A social service body is registered with civil affairs',
    },
    fail: {
      'zh-CN': '社会服务机构没有在民政部门登记',
      en: 'A social service body is not registered with civil affairs',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 4', 'primary', 'N160')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: and(registeredItself, eq(f('/legalForm'), 'social-service-body')),
  require: isIn(f('/registration/authority'), ['civil-affairs', 'approval-bureau']),
  remedy: { 'zh-CN': '到民政部门办理登记', en: 'Register with civil affairs' },
});
