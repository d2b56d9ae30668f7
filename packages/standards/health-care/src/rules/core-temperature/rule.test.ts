import { testScoped } from '../../../test/scopes.js';
import { coreTemperature } from './rule.js';

// B359
testScoped(
  coreTemperature,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: { meals: { kitchen: { cookedCoreTemperature: 70 } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/kitchen/cookedCoreTemperature 69.9',
        with: { '/meals/kitchen/cookedCoreTemperature': 69.9 },
        deciding: ['/meals/kitchen/cookedCoreTemperature: 69.9 >= 70'],
        params: { measured: 69.9, limit: 70 },
      },
    ],
    unknown: [
      {
        name: 'meals/kitchen/cookedCoreTemperature not told',
        with: { '/meals/kitchen/cookedCoreTemperature': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/kitchen/cookedCoreTemperature missing'],
      },
    ],
  },
);
