import { testScoped } from '../../../test/scopes.js';
import { sharedMeals } from './rule.js';

// B361
testScoped(
  sharedMeals,
  { reach: 'kindergartens', meals: 'own', text: 'school' },
  {
    base: {
      days: {
        entries: [
          { date: '2021-11-18', mealCount: 1 },
          { date: '2021-11-19', mealCount: 3 },
        ],
      },
      meals: {
        sharedMeals: {
          from: '2021-11-18',
          to: '2021-11-19',
          entries: [
            { date: '2021-11-18', recorded: true },
            { date: '2021-11-19', recorded: true },
          ],
        },
      },
    },
    pass: [
      { name: 'shared on both days' },
      {
        name: 'a day without a meal',
        with: {
          '/days/entries/0/mealCount': 0,
          '/meals/sharedMeals/entries': [{ date: '2021-11-19', recorded: true }],
        },
      },
      {
        name: 'shared twice, recorded once',
        with: { '/meals/sharedMeals/entries/2': { date: '2021-11-19', recorded: false } },
      },
      {
        name: 'a day before the log began',
        with: {
          '/meals/sharedMeals/from': '2021-11-19',
          '/meals/sharedMeals/entries': [{ date: '2021-11-19', recorded: true }],
        },
      },
      {
        name: 'a day after the log ended',
        with: {
          '/meals/sharedMeals/to': '2021-11-18',
          '/meals/sharedMeals/entries': [{ date: '2021-11-18', recorded: true }],
        },
      },
    ],
    fail: [
      {
        name: 'not shared on one day',
        with: { '/meals/sharedMeals/entries': [{ date: '2021-11-18', recorded: true }] },
        deciding: [
          '/meals/sharedMeals/entries: 0 >= 1',
          '/meals/sharedMeals/entries/0/date: 2021-11-18 = 2021-11-19',
          '/days/entries/1/date: 2021-11-19',
        ],
      },
      {
        name: 'not recorded on one day',
        with: { '/meals/sharedMeals/entries/0/recorded': false },
        deciding: [
          '/meals/sharedMeals/entries: 0 >= 1',
          '/meals/sharedMeals/entries/0/recorded: false = true',
          '/meals/sharedMeals/entries/1/date: 2021-11-19 = 2021-11-18',
          '/days/entries/0/date: 2021-11-18',
        ],
      },
    ],
    unknown: [
      {
        name: 'not told whether recorded',
        with: { '/meals/sharedMeals/entries/0/recorded': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/sharedMeals/entries/0/recorded missing'],
      },
      {
        name: 'no days',
        with: { '/days/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/days/entries missing'],
      },
    ],
    notApplicable: [{ name: 'no meals', with: { '/days/entries': [{ date: '2021-11-18', mealCount: 0 }] } }],
  },
);
