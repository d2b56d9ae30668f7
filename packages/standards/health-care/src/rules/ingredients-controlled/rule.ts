import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { f, inUse, ownKitchen } from '../../record.js';

export const ingredientsControlled = defineRule({
  id: 'health-care/ingredients-controlled',
  title: {
    pass: { 'zh-CN': '食堂原料均经查验', en: 'Ingredients of the canteen are controlled on arrival' },
    fail: { 'zh-CN': '有原料没有查验', en: 'Ingredients arrived without control' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-regulation-2019', 'art. 28', 'primary', 'AB062')],
  phases: inUse,
  when: ownKitchen,
  require: f.every(f.list('/meals/deliveries/entries'), (delivery) => delivery('/inspected')),
  remedy: { 'zh-CN': '进货时查验并记录', en: 'Control ingredients on arrival, and record it' },
});
