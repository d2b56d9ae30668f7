import { and, defineRule, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, registeredItself, registeredUnderPlan } from '../record.js';

export const filedAfterRegistration = defineRule({
  id: 'nanjing/filed-after-registration',
  title: {
    pass: {
      'zh-CN': '在登记之后向卫生健康部门备案',
      en: 'The filing with the health department came after the registration',
    },
    fail: {
      'zh-CN': '备案先于登记',
      en: 'The filing with the health department came before the registration',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)2', 'primary', 'L085')],
  phases: inUse,
  when: and(registeredItself, registeredUnderPlan),
  require: ge(f('/filing/submittedOn'), f('/registration/registeredOn')),
  remedy: { 'zh-CN': '按登记后的信息重新备案', en: 'File again with what is registered' },
});
