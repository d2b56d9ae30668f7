import { and, defineRule, eq } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, notHomeBased } from '../../record.js';

export const foodSafetyManager = defineRule({
  id: 'staffing/food-safety-manager',
  title: {
    pass: {
      'zh-CN': '外部供餐的机构配备了食品安全管理员',
      en: 'With meals from outside there is a food-safety manager',
    },
    fail: {
      'zh-CN': '外部供餐的机构没有配备食品安全管理员',
      en: 'With meals from outside there is no food-safety manager',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('ws-t-821-2023', '5, staffing', 'secondary', 'N275')],
  phases: ['operation', 'assessment'],
  when: and(notHomeBased, eq(f('/meals/mode'), 'outside')),
  require: eq(f('/meals/safety/managerNamed'), true),
  remedy: { 'zh-CN': '指定食品安全管理员', en: 'Name a food-safety manager' },
});
