import { testScoped } from '../../../test/scopes.js';
import { corridorRamp } from './rule.js';

// B080
testScoped(
  corridorRamp,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { corridors: [{ rampSlope: 5 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'a level corridor', with: { '/corridors/0/rampSlope': 0 } },
      { name: 'just within', with: { '/corridors/0/rampSlope': 8.333333 } },
    ],
    fail: [
      {
        name: 'just too steep',
        with: { '/corridors/0/rampSlope': 8.34 },
        deciding: ['/corridors/0/rampSlope: 100.08 <= 100'],
        params: { slope: 8.34, limit: 12 },
      },
    ],
    unknown: [
      {
        name: 'slope not told',
        with: { '/corridors/0/rampSlope': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/rampSlope missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/corridors/0/rampSlope': 9 },
        ifAdopted: ['fail'],
        deciding: ['/corridors/0/rampSlope: 108 <= 100'],
      },
    ],
    cannot: { 'limit:require': 'a twelfth of 100 has no decimal of six digits' },
  },
);
