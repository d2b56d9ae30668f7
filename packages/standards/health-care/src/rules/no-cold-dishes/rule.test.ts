import { testScoped } from '../../../test/scopes.js';
import { noColdDishes } from './rule.js';

// B294
testScoped(
  noColdDishes,
  { reach: 'institutions', meals: 'own', text: 'work' },
  {
    base: { meals: { kitchen: { coldDishes: false } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/kitchen/coldDishes True',
        with: { '/meals/kitchen/coldDishes': true },
        deciding: ['/meals/kitchen/coldDishes: true = false'],
      },
    ],
    unknown: [
      {
        name: 'meals/kitchen/coldDishes not told',
        with: { '/meals/kitchen/coldDishes': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/kitchen/coldDishes missing'],
      },
    ],
  },
);
