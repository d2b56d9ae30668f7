import { and, defineRule, eq, figure, ge } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { mealsSnacks } from '../../figures/meals.js';
import { f, inUse, servesMeals } from '../../record.js';

export const snackWithoutMainMeal = defineRule({
  id: 'health-care/snack-without-main-meal',
  title: {
    pass: { 'zh-CN': '不供正餐时每日供应加餐', en: 'Where no main meal is given there is a snack a day' },
    fail: {
      'zh-CN': '不供正餐，每日加餐 {snacks} 次',
      en: 'No main meal is given, and {snacks} snacks a day',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [cite('health-care-norms-2012', 'diet', 'secondary', 'B294')],
  phases: inUse,
  when: and(servesMeals, eq(f('/meals/mealsPerDay'), 0)),
  require: ge(f('/meals/snacksPerDay'), figure(mealsSnacks)),
  params: { snacks: f('/meals/snacksPerDay') },
  remedy: { 'zh-CN': '每日至少供应一次加餐', en: 'Give at least one snack a day' },
  consequences: healthCareBreach,
});
