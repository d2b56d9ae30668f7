import { defineRule, eq, logged } from '@tuoyu/core';
import { cite, logCounting } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { f, inUse, servesMeals } from '../../record.js';

export const mealMoneyMonthly = defineRule({
  id: 'health-care/meal-money-monthly',
  title: {
    pass: { 'zh-CN': '伙食费每月公布', en: 'An account of the meal money is published each month' },
    fail: {
      'zh-CN': '有月份没有公布伙食费收支',
      en: 'There are months without a published account of the meal money',
    },
  },
  addressee: 'institution',
  obligation: 'must',
  basis: [
    cite('health-care-norms-2012', 'diet', 'secondary', 'B293'),
    cite('health-care-norms-2012', 'diet', 'secondary', 'N231'),
  ],
  phases: inUse,
  when: servesMeals,
  require: logged(f, '/meals/mealFund', {
    every: 'month',
    periods: 12,
    where: (entry) => eq(entry('/period'), 'month'),
    since: f('/openedOn'),
    counting: logCounting,
  }),
  remedy: { 'zh-CN': '每月公布伙食费收支', en: 'Publish the account each month' },
  consequences: healthCareBreach,
});
