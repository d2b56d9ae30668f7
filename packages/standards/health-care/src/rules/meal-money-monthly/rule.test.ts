import { testScoped } from '../../../test/scopes.js';
import { mealMoneyMonthly } from './rule.js';

// B293, N231
const months = (first: number, last: number, day: string) =>
  Array.from({ length: last - first + 1 }, (_, i) => ({
    date: `2026-${String(first + i).padStart(2, '0')}-${day}`,
    period: 'month',
  }));
const year = [
  { date: '2025-11-23', period: 'month' },
  { date: '2025-12-22', period: 'month' },
  ...months(1, 10, '22'),
];
testScoped(
  mealMoneyMonthly,
  { reach: 'institutions', meals: 'any', choices: { logCounting: 'calendar' } },
  {
    base: {
      openedOn: '2020-09-01',
      meals: { mealFund: { from: '2025-11-01', to: '2026-11-22', entries: year } },
    },
    pass: [
      { name: 'each calendar month from November to October' },
      {
        name: 'each month back from today',
        choices: { logCounting: 'rolling' },
        with: { '/meals/mealFund/entries/12': { date: '2026-11-22', period: 'month' } },
      },
      {
        name: 'opened on the first of October',
        with: { '/openedOn': '2026-10-01', '/meals/mealFund/entries': months(10, 10, '01') },
      },
    ],
    fail: [
      {
        name: 'none in October',
        with: { '/meals/mealFund/entries/11': { date: '2026-11-01', period: 'month' } },
        deciding: ['/meals/mealFund: 0 >= 1'],
      },
      {
        name: 'none in November of last year',
        with: { '/meals/mealFund/entries/0': { date: '2025-12-01', period: 'month' } },
        deciding: ['/meals/mealFund: 0 >= 1'],
      },
      {
        name: 'only the account of the term in October',
        with: { '/meals/mealFund/entries/11/period': 'term' },
        deciding: ['/meals/mealFund: 0 >= 1'],
      },
      {
        name: 'opened on the first of October, and none',
        with: { '/openedOn': '2026-10-01', '/meals/mealFund/entries': [] },
        deciding: ['/meals/mealFund: 0 >= 1'],
      },
    ],
    unknown: [
      {
        name: 'no log',
        with: { '/meals/mealFund': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/mealFund missing'],
      },
      {
        name: 'the log ends in September',
        with: { '/meals/mealFund/to': '2026-09-30', '/meals/mealFund/entries': year.slice(0, 11) },
        possible: ['pass', 'fail'],
        needs: ['/meals/mealFund/to missing'],
      },
    ],
    notApplicable: [
      {
        name: 'opened on the second of October',
        with: { '/openedOn': '2026-10-02', '/meals/mealFund/entries': [] },
      },
    ],
  },
);
