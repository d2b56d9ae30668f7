import { testScoped } from '../../../test/scopes.js';
import { heldTemperature } from './rule.js';

// B359
testScoped(
  heldTemperature,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: { meals: { kitchen: { longestHoldHours: 2.1, heldTemperature: 60 } } },
    pass: [{ name: 'hot' }, { name: 'cold', with: { '/meals/kitchen/heldTemperature': 8 } }],
    fail: [
      {
        name: 'not hot enough',
        with: { '/meals/kitchen/heldTemperature': 59.9 },
        deciding: ['/meals/kitchen/heldTemperature: 59.9 >= 60', '/meals/kitchen/heldTemperature: 59.9 <= 8'],
      },
      {
        name: 'not cold enough',
        with: { '/meals/kitchen/heldTemperature': 8.1 },
        deciding: ['/meals/kitchen/heldTemperature: 8.1 >= 60', '/meals/kitchen/heldTemperature: 8.1 <= 8'],
      },
    ],
    unknown: [
      {
        name: 'temperature not told',
        with: { '/meals/kitchen/heldTemperature': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/kitchen/heldTemperature missing'],
      },
      {
        name: 'hours not told',
        with: { '/meals/kitchen/longestHoldHours': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/meals/kitchen/longestHoldHours missing'],
      },
    ],
    notApplicable: [{ name: 'eaten within two hours', with: { '/meals/kitchen/longestHoldHours': 2 } }],
  },
);
