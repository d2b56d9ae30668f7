import { testScoped } from '../../../test/scopes.js';
import { tablewareDisinfected } from './rule.js';

// AB059, AB062, B360
testScoped(
  tablewareDisinfected,
  { reach: 'institutions', meals: 'own', text: 'food' },
  {
    base: { meals: { kitchen: { wareDisinfection: 'steam' } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/kitchen/wareDisinfection none',
        with: { '/meals/kitchen/wareDisinfection': 'none' },
        deciding: ['/meals/kitchen/wareDisinfection: none != none'],
      },
    ],
    unknown: [
      {
        name: 'meals/kitchen/wareDisinfection not told',
        with: { '/meals/kitchen/wareDisinfection': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/kitchen/wareDisinfection missing'],
      },
    ],
  },
);
