import { testScoped } from '../../../test/scopes.js';
import { independentWater } from './rule.js';

// B128
testScoped(
  independentWater,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { independentWater: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/building/independentWater': false },
        deciding: ['/building/independentWater: false = true'],
      },
    ],
    unknown: [
      {
        name: 'independentWater not told',
        with: { '/building/independentWater': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/independentWater missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
