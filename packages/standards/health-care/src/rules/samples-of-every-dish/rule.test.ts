import { testScoped } from '../../../test/scopes.js';
import { samplesOfEveryDish } from './rule.js';

// B358
testScoped(
  samplesOfEveryDish,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: {
      days: {
        entries: [
          { date: '2021-11-18', mealCount: 1 },
          { date: '2021-11-19', mealCount: 3 },
        ],
      },
      meals: {
        samples: {
          from: '2021-11-18',
          to: '2021-11-19',
          entries: [
            { date: '2021-11-18', allDishes: true },
            { date: '2021-11-19', allDishes: true },
          ],
        },
      },
    },
    pass: [
      { name: 'sampled on both days' },
      {
        name: 'a day without a meal and without a sample',
        with: {
          '/days/entries/0/mealCount': 0,
          '/meals/samples/entries': [{ date: '2021-11-19', allDishes: true }],
        },
      },
      {
        name: 'two samples of one day, one of every dish',
        with: { '/meals/samples/entries/2': { date: '2021-11-19', allDishes: false } },
      },
      {
        name: 'a day before the log began',
        with: {
          '/meals/samples/from': '2021-11-19',
          '/meals/samples/entries': [{ date: '2021-11-19', allDishes: true }],
        },
      },
      {
        name: 'a day after the log ended',
        with: {
          '/meals/samples/to': '2021-11-18',
          '/meals/samples/entries': [{ date: '2021-11-18', allDishes: true }],
        },
      },
    ],
    fail: [
      {
        name: 'no sample on one day',
        with: { '/meals/samples/entries': [{ date: '2021-11-18', allDishes: true }] },
        deciding: [
          '/meals/samples/entries: 0 >= 1',
          '/meals/samples/entries/0/date: 2021-11-18 = 2021-11-19',
          '/days/entries/1/date: 2021-11-19',
        ],
      },
      {
        name: 'not of every dish on one day',
        with: { '/meals/samples/entries/0/allDishes': false },
        deciding: [
          '/meals/samples/entries: 0 >= 1',
          '/meals/samples/entries/0/allDishes: false = true',
          '/meals/samples/entries/1/date: 2021-11-19 = 2021-11-18',
          '/days/entries/0/date: 2021-11-18',
        ],
      },
    ],
    unknown: [
      {
        name: 'not told whether every dish',
        with: { '/meals/samples/entries/0/allDishes': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/samples/entries/0/allDishes missing'],
      },
      {
        name: 'meals of the day not told',
        with: {
          '/days/entries/0/mealCount': undefined,
          '/meals/samples/entries': [{ date: '2021-11-19', allDishes: true }],
        },
        possible: ['pass', 'fail'],
        needs: ['/days/entries/0/mealCount missing'],
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
