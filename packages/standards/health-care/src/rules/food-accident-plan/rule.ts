import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { foodBreach } from '../../bases.js';
import { f, inUse, ownKitchen } from '../../record.js';

// the text that was read is that of 2021-04-29

export const foodAccidentPlan = defineRule({
  id: 'health-care/food-accident-plan',
  title: {
    pass: { 'zh-CN': '制定了食品安全事故处置方案', en: 'There is a plan for food accidents' },
    fail: { 'zh-CN': '没有食品安全事故处置方案', en: 'There is no plan for food accidents' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('food-safety-law', 'art. 126', 'primary', 'AB061')],
  phases: inUse,
  effective: { from: '2021-04-29' },
  when: ownKitchen,
  require: f('/meals/safety/accidentPlan'),
  remedy: { 'zh-CN': '制定处置方案并演练', en: 'Write the plan, and practise it' },
  consequences: foodBreach,
});
