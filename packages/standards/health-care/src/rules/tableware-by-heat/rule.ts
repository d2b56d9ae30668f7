import { and, defineRule, isIn, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, ownKitchen } from '../../record.js';

export const tablewareByHeat = defineRule({
  id: 'health-care/tableware-by-heat',
  title: {
    pass: { 'zh-CN': '餐具采用蒸汽或煮沸消毒', en: 'Tableware is disinfected by steam or boiling' },
    fail: {
      'zh-CN': '餐具没有采用蒸汽或煮沸消毒',
      en: 'Tableware is disinfected in another way than by steam or boiling',
    },
  },
  addressee: 'institution',
  obligation: 'should',
  basis: [cite('gb-31654-2021', 'ware', 'secondary', 'B360')],
  phases: inUse,
  when: and(ownKitchen, ne(f('/meals/kitchen/wareDisinfection'), 'outside')),
  require: isIn(f('/meals/kitchen/wareDisinfection'), ['steam', 'boiling']),
  remedy: { 'zh-CN': '优先采用热力消毒', en: 'Prefer heat' },
});
