import { testScoped } from '../../../test/scopes.js';
import { noReclaimedWater } from './rule.js';

// B128
testScoped(
  noReclaimedWater,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { reclaimedWater: false } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'otherwise',
        with: { '/building/reclaimedWater': true },
        deciding: ['/building/reclaimedWater: true = false'],
      },
    ],
    unknown: [
      {
        name: 'reclaimedWater not told',
        with: { '/building/reclaimedWater': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/reclaimedWater missing'],
      },
    ],
    manual: [{ name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] }],
  },
);
