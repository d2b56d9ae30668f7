import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, notHomeBased } from '../../record.js';

export const registrationPushed = defineRule({
  id: 'supervision/registration-pushed',
  title: {
    pass: {
      'zh-CN': '登记机关已将登记信息推送卫生健康部门',
      en: 'The registrar sent the registration data to the health authority',
    },
    fail: {
      'zh-CN': '登记信息没有推送卫生健康部门',
      en: 'The registration data were not sent to the health authority',
    },
  },
  addressee: 'registrar',
  obligation: 'must',
  basis: [cite('registration-filing-measures-2019', 'art. 6', 'primary', 'N162')],
  phases: inUse,
  when: notHomeBased,
  require: f.some(f.list('/registration/pushes'), (one) => eq(one('/recipient'), 'health')),
  remedy: { 'zh-CN': '由登记机关推送登记信息', en: 'The registrar sends the data' },
});
