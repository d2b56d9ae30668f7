import { defineRule, not } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodStandardBreach } from '../../bases.js';
import { f, inUse, ownKitchen } from '../../record.js';

export const tablewareNotStacked = defineRule({
  id: 'health-care/tableware-not-stacked',
  title: {
    pass: { 'zh-CN': '消毒后的餐具没有叠放', en: 'Tableware does not stand stacked' },
    fail: { 'zh-CN': '餐具叠放', en: 'Tableware stands stacked' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('gb-31654-2021', 'ware', 'secondary', 'B360')],
  phases: inUse,
  when: ownKitchen,
  require: not(f('/meals/kitchen/wareStacked')),
  remedy: { 'zh-CN': '餐具分开沥干存放', en: 'Store tableware apart' },
  consequences: foodStandardBreach,
});
