import { defineRule, ne } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodBreach } from '../../bases.js';
import { f, inUse, ownKitchen } from '../../record.js';

// the text that was read is that of 2021-04-29

export const tablewareDisinfected = defineRule({
  id: 'health-care/tableware-disinfected',
  title: {
    pass: { 'zh-CN': '餐具经过消毒', en: 'Tableware is disinfected' },
    fail: { 'zh-CN': '餐具没有消毒', en: 'Tableware is not disinfected' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('food-safety-law', 'art. 56', 'primary', 'AB059'),
    cite('food-safety-regulation-2019', 'art. 28', 'primary', 'AB062'),
    cite('gb-31654-2021', 'ware', 'secondary', 'B360'),
  ],
  phases: inUse,
  effective: { from: '2021-04-29' },
  when: ownKitchen,
  require: ne(f('/meals/kitchen/wareDisinfection'), 'none'),
  remedy: { 'zh-CN': '清洗消毒餐具', en: 'Wash and disinfect the tableware' },
  consequences: foodBreach,
});
