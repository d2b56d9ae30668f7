import { testScoped } from '../../../test/scopes.js';
import { weeklyRecipe } from './rule.js';

// B295
testScoped(
  weeklyRecipe,
  { reach: 'institutions', meals: 'any', text: 'work', adopt: true },
  {
    base: {
      meals: {
        menus: {
          entries: [
            { quantities: true, days: 7 },
            { quantities: true, days: 7 },
          ],
        },
      },
    },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'the second: quantities False',
        with: { '/meals/menus/entries/1/quantities': false },
        deciding: ['/meals/menus/entries/1/quantities: false = true'],
      },
      {
        name: 'the second: days 8',
        with: { '/meals/menus/entries/1/days': 8 },
        deciding: ['/meals/menus/entries/1/days: 8 <= 7'],
      },
    ],
    unknown: [
      {
        name: 'quantities not told',
        with: { '/meals/menus/entries/1/quantities': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/menus/entries/1/quantities missing'],
      },
      {
        name: 'days not told',
        with: { '/meals/menus/entries/1/days': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/menus/entries/1/days missing'],
      },
      {
        name: 'nothing recorded',
        with: { '/meals/menus/entries': undefined },
        possible: ['pass', 'fail', 'not-applicable'],
        needs: ['/meals/menus/entries missing'],
      },
    ],
    notApplicable: [{ name: 'an empty log', with: { '/meals/menus/entries': [] } }],
  },
);
