import { testScoped } from '../../../test/scopes.js';
import { freezer } from './rule.js';

// B359
testScoped(
  freezer,
  { reach: 'institutions', meals: 'own', text: 'catering' },
  {
    base: { meals: { kitchen: { freezerTemperature: -12 } } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'meals/kitchen/freezerTemperature -11.9',
        with: { '/meals/kitchen/freezerTemperature': -11.9 },
        deciding: ['/meals/kitchen/freezerTemperature: -11.9 <= -12'],
        params: { measured: -11.9, limit: -12 },
      },
    ],
    unknown: [
      {
        name: 'meals/kitchen/freezerTemperature not told',
        with: { '/meals/kitchen/freezerTemperature': undefined },
        possible: ['pass', 'fail'],
        needs: ['/meals/kitchen/freezerTemperature missing'],
      },
    ],
  },
);
