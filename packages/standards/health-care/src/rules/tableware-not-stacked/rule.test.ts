import { testScoped } from '../../../test/scopes.js';
import { tablewareNotStacked } from './rule.js';

// B360
testScoped(
  tablewareNotStacked,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: { meals: { kitchen: { wareStacked: false } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/kitchen/wareStacked True',
        with: { '/meals/kitchen/wareStacked': true },
        deciding: ['/meals/kitchen/wareStacked: true = false'],
      },
    ],
    unknown: [
      {
        name: 'meals/kitchen/wareStacked not told',
        with: { '/meals/kitchen/wareStacked': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/kitchen/wareStacked missing'],
      },
    ],
  },
);
