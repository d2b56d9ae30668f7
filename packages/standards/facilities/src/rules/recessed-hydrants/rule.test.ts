import { testScoped } from '../../../test/scopes.js';
import { recessedHydrants } from './rule.js';

// B128
testScoped(
  recessedHydrants,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { hydrantsRecessed: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/building/hydrantsRecessed': false },
        deciding: ['/building/hydrantsRecessed: false = true'],
      },
    ],
    unknown: [
      {
        name: 'hydrantsRecessed not told',
        with: { '/building/hydrantsRecessed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/hydrantsRecessed missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
