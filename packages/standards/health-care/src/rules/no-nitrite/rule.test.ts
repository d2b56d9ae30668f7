import { testScoped } from '../../../test/scopes.js';
import { noNitrite } from './rule.js';

// B362
testScoped(
  noNitrite,
  { reach: 'kindergartens', meals: 'own', text: 'school' },
  {
    base: { meals: { safety: { nitriteKept: false } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/safety/nitriteKept True',
        with: { '/meals/safety/nitriteKept': true },
        deciding: ['/meals/safety/nitriteKept: true = false'],
      },
    ],
    unknown: [
      {
        name: 'meals/safety/nitriteKept not told',
        with: { '/meals/safety/nitriteKept': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/safety/nitriteKept missing'],
      },
    ],
  },
);
