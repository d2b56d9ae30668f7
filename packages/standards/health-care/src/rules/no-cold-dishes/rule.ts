import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const noColdDishes = defineRule({
  id: 'health-care/no-cold-dishes',
  title: {
    pass: { 'zh-CN': '不制售冷荤凉菜', en: 'No cold dishes are made' },
    fail: { 'zh-CN': '制作冷荤凉菜', en: 'Cold dishes are made' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'diet', 'secondary', 'B294')],
  phases: inUse,
  when: ownKitchen,
  require: not(f('/meals/kitchen/coldDishes')),
  remedy: { 'zh-CN': '停止制作冷荤凉菜', en: 'Stop making cold dishes' },
  consequences: healthCareBreach,
});
