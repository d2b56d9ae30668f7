import { defineRule } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { f, inUse, servesMeals } from '../../record.js';

export const mealMoneyRingFenced = defineRule({
  id: 'health-care/meal-money-ring-fenced',
  title: {
    pass: { 'zh-CN': '伙食费专款专用', en: 'Meal money is ring-fenced' },
    fail: { 'zh-CN': '伙食费没有专款专用', en: 'Meal money is not ring-fenced' },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('health-care-norms-2012', 'diet', 'secondary', 'B293'),
    cite('health-care-norms-2012', 'diet', 'secondary', 'N231'),
  ],
  phases: inUse,
  when: servesMeals,
  require: f('/meals/mealFundRingFenced'),
  remedy: {
    'zh-CN': '伙食费单独核算，专款专用',
    en: 'Keep the meal money apart, and spend it on meals only',
  },
  consequences: healthCareBreach,
});
