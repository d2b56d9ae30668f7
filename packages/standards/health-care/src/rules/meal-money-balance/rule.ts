import { and, defineRule, eq, figure, ge, le, mul } from '@tuoyu/core';
import { cite } from '@tuoyu/instruments';
import { healthCareBreach } from '../../bases.js';
import { mealMoneyShare } from '../../figures/meal-money.js';
import { f, inUse, servesMeals } from '../../record.js';

const terms = f.filter(f.list('/meals/mealFund/entries'), (entry) => eq(entry('/period'), 'term'));

export const mealMoneyBalance = defineRule({
  id: 'health-care/meal-money-balance',
  title: {
    pass: { 'zh-CN': '伙食费学期盈亏在规定范围内', en: 'The meal money of each term is balanced' },
    fail: {
      'zh-CN': '伙食费学期盈亏超过正负{limit}%',
      en: 'The meal money of a term is out of balance by more than {limit}%',
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
  require: f.every(terms, (entry) =>
    and(
      le(entry('/balanceShare'), figure(mealMoneyShare)),
      ge(entry('/balanceShare'), mul(figure(mealMoneyShare), -1)),
    ),
  ),
  params: { limit: figure(mealMoneyShare) },
  remedy: { 'zh-CN': '核算伙食费，调整支出', en: 'Settle the account, and adjust what is spent' },
  consequences: healthCareBreach,
});
