import { asOf, defineRule, le } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, ownKitchen } from '../../record.js';

// no interval stands in the sources

export const canteenSelfInspection = defineRule({
  id: 'health-care/canteen-self-inspection',
  title: {
    pass: { 'zh-CN': '食堂作了食品安全自查', en: 'The canteen inspected its own food safety' },
    fail: { 'zh-CN': '食堂没有食品安全自查', en: 'The canteen did not inspect its own food safety' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('food-safety-regulation-2019', 'art. 28', 'primary', 'AB062'),
    cite('school-food-rules-2019', 'accompanied meals', 'secondary', 'B361'),
  ],
  phases: inUse,
  when: ownKitchen,
  require: le(f('/meals/safety/selfInspectedOn'), asOf()),
  remedy: { 'zh-CN': '自查并记录', en: 'Inspect, and record it' },
});
