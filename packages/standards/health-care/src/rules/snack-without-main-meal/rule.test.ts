import { testScoped } from '../../../test/scopes.js';
import { snackWithoutMainMeal } from './rule.js';

// B294
testScoped(
  snackWithoutMainMeal,
  { reach: 'institutions', meals: 'any', text: 'work' },
  {
    base: { meals: { mealsPerDay: 0, snacksPerDay: 1 } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/snacksPerDay 0',
        with: { '/meals/snacksPerDay': 0 },
        deciding: ['/meals/snacksPerDay: 0 >= 1'],
        params: { snacks: 0 },
      },
    ],
    unknown: [
      {
        name: 'meals/snacksPerDay not told',
        with: { '/meals/snacksPerDay': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/snacksPerDay missing'],
      },
      {
        name: 'main meals not told',
        with: { '/meals/mealsPerDay': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/meals/mealsPerDay missing'],
      },
    ],
    notApplicable: [{ name: 'one main meal a day', with: { '/meals/mealsPerDay': 1 } }],
  },
);
