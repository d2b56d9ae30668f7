import { defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, homeBased, inUse } from '../../record.js';

export const homeRegistrationPushed = defineRule({
  id: 'supervision/home-registration-pushed',
  title: {
    pass: {
      'zh-CN': '登记机关已将家庭托育点登记信息推送同级卫生健康部门',
      en: 'The registrar sent the data of the home-based point to the health authority of its level',
    },
    fail: {
      'zh-CN': '家庭托育点登记信息没有推送同级卫生健康部门',
      en: 'The data of the home-based point were not sent to the health authority',
    },
  },
  addressee: 'registrar',
  obligation: 'must',
  basis: [cite('home-based-measures-2023', 'registration', 'secondary', 'AN040')],
  phases: inUse,
  when: homeBased,
  require: f.some(f.list('/registration/pushes'), (one) => eq(one('/recipient'), 'health')),
  remedy: { 'zh-CN': '由登记机关推送登记信息', en: 'The registrar sends the data' },
});
