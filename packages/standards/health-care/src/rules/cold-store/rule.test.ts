import { testScoped } from '../../../test/scopes.js';
import { coldStore } from './rule.js';

// B359
testScoped(
  coldStore,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: { meals: { kitchen: { coldStoreTemperature: 8, coldStoreLowest: 0 } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/kitchen/coldStoreTemperature 8.1',
        with: { '/meals/kitchen/coldStoreTemperature': 8.1 },
        deciding: ['/meals/kitchen/coldStoreTemperature: 8.1 <= 8'],
      },
      {
        name: 'meals/kitchen/coldStoreLowest -0.1',
        with: { '/meals/kitchen/coldStoreLowest': -0.1 },
        deciding: ['/meals/kitchen/coldStoreLowest: -0.1 >= 0'],
      },
    ],
    unknown: [
      {
        name: 'meals/kitchen/coldStoreTemperature not told',
        with: { '/meals/kitchen/coldStoreTemperature': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/kitchen/coldStoreTemperature missing'],
      },
      {
        name: 'meals/kitchen/coldStoreLowest not told',
        with: { '/meals/kitchen/coldStoreLowest': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/kitchen/coldStoreLowest missing'],
      },
    ],
  },
);
