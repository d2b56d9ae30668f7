import { testScoped } from '../../../test/scopes.js';
import { mealMoneyRingFenced } from './rule.js';

// B293, N231
testScoped(
  mealMoneyRingFenced,
  { reach: 'institutions', meals: 'any', text: 'work' },
  {
    base: { meals: { mealFundRingFenced: true } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/mealFundRingFenced False',
        with: { '/meals/mealFundRingFenced': false },
        deciding: ['/meals/mealFundRingFenced: false = true'],
      },
    ],
    unknown: [
      {
        name: 'meals/mealFundRingFenced not told',
        with: { '/meals/mealFundRingFenced': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/mealFundRingFenced missing'],
      },
    ],
  },
);
