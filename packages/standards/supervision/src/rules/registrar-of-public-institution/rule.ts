import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, registeredItself } from '../../record.js';

export const registrarOfPublicInstitution = defineRule({
  id: 'supervision/registrar-of-public-institution',
  title: {
    pass: {
      'zh-CN': '事业单位在机构编制部门登记',
      en: 'A public institution is registered with the staffing office',
    },
    fail: {
      'zh-CN': '事业单位没有在机构编制部门登记',
      en: 'A public institution is not registered with the staffing office',
    },
  },
  addressee: 'founder',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 4', 'primary', 'N160')],
  phases: ['registration', 'filing', 'operation', 'assessment'],
  when: and(registeredItself, eq(f('/legalForm'), 'public-institution')),
  require: eq(f('/registration/authority'), 'staffing-office'),
  remedy: { 'zh-CN': '到机构编制部门办理登记', en: 'Register with the staffing office' },
});
