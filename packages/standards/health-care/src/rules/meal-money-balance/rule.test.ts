import { testScoped } from '../../../test/scopes.js';
import { mealMoneyBalance } from './rule.js';

// B293, N231
testScoped(
  mealMoneyBalance,
  { reach: 'institutions', meals: 'any', text: 'work' },
  {
    base: {
      meals: {
        mealFund: {
          entries: [
            { period: 'term', balanceShare: 2 },
            { period: 'term', balanceShare: -2 },
            { period: 'month', balanceShare: 9 },
          ],
        },
      },
    },
    pass: [{ name: 'two percent either way' }],
    fail: [
      {
        name: 'a little more left',
        with: { '/meals/mealFund/entries/0/balanceShare': 2.1 },
        deciding: ['/meals/mealFund/entries/0/balanceShare: 2.1 <= 2'],
        params: { limit: 2 },
      },
      {
        name: 'a little more spent',
        with: { '/meals/mealFund/entries/1/balanceShare': -2.1 },
        deciding: ['/meals/mealFund/entries/1/balanceShare: -2.1 >= -2'],
        params: { limit: 2 },
      },
    ],
    unknown: [
      {
        name: 'balance not told',
        with: { '/meals/mealFund/entries/0/balanceShare': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/mealFund/entries/0/balanceShare missing'],
      },
      {
        name: 'no log',
        with: { '/meals/mealFund/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/mealFund/entries missing'],
      },
      {
        name: 'period not told',
        with: { '/meals/mealFund/entries': [{ balanceShare: 9 }] },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/mealFund/entries/0/period missing'],
      },
    ],
    notApplicable: [
      {
        name: 'accounts of months only',
        with: { '/meals/mealFund/entries': [{ period: 'month', balanceShare: 9 }] },
      },
    ],
  },
);
