import { testScoped } from '../../../test/scopes.js';
import { foodAccidentPlan } from './rule.js';

// AB061
testScoped(
  foodAccidentPlan,
  { reach: 'institutions', meals: 'own', text: 'food' },
  {
    base: { meals: { safety: { accidentPlan: true } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/safety/accidentPlan False',
        with: { '/meals/safety/accidentPlan': false },
        deciding: ['/meals/safety/accidentPlan: false = true'],
      },
    ],
    unknown: [
      {
        name: 'meals/safety/accidentPlan not told',
        with: { '/meals/safety/accidentPlan': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/safety/accidentPlan missing'],
      },
    ],
  },
);
