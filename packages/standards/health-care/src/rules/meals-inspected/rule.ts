import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { outsideMealsBreach } from '../../bases.js';
import { f, inUse, mealsFromOutside } from '../../record.js';

// the text that was read is that of 2021-04-29

export const mealsInspected = defineRule({
  id: 'health-care/meals-inspected',
  title: {
    pass: { 'zh-CN': '送达的餐食均经查验', en: 'Meals from outside are inspected on arrival' },
    fail: { 'zh-CN': '有送达的餐食没有查验', en: 'Meals from outside arrived without inspection' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-law', 'art. 57', 'primary', 'N075')],
  phases: inUse,
  effective: { from: '2021-04-29' },
  when: mealsFromOutside,
  require: f.every(f.list('/meals/deliveries/entries'), (delivery) => delivery('/inspected')),
  remedy: { 'zh-CN': '送达时查验并记录', en: 'Inspect meals on arrival, and record it' },
  consequences: outsideMealsBreach,
});
