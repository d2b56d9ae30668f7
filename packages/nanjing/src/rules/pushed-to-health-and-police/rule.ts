import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, registeredItself, registeredUnderPlan } from '../record.js';

export const pushedToHealthAndPolice = defineRule({
  id: 'nanjing/pushed-to-health-and-police',
  title: {
    pass: {
      'zh-CN': '登记机关已将登记信息推送卫生健康和公安两个部门',
      en: 'The registrar sent the data to health and to the police',
    },
    fail: {
      'zh-CN': '登记机关没有将登记信息推送卫生健康、公安部门中的至少一个',
      en: 'The registrar did not send the data to both health and the police',
    },
  },
  addressee: 'registrar',
  obligation: 'must',
  basis: [cite('nanjing-plan-2020', '三(二)2', 'primary', 'L086')],
  phases: inUse,
  when: and(registeredItself, registeredUnderPlan),
  require: and(
    f.some(f.list('/registration/pushes'), (one) => eq(one('/recipient'), 'health')),
    f.some(f.list('/registration/pushes'), (one) => eq(one('/recipient'), 'police')),
  ),
  remedy: { 'zh-CN': '由登记机关补推信息', en: 'The registrar sends the data' },
});
