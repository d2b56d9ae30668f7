import { testScoped } from '../../../test/scopes.js';
import { noDirectDrinkingWater } from './rule.js';

// B128
testScoped(
  noDirectDrinkingWater,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { directDrinkingWater: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/building/directDrinkingWater': true },
        deciding: ['/building/directDrinkingWater: true = false'],
      },
    ],
    unknown: [
      {
        name: 'directDrinkingWater not told',
        with: { '/building/directDrinkingWater': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/directDrinkingWater missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
