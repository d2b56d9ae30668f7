import { testScoped } from '../../../test/scopes.js';
import { roundedCorners } from './rule.js';

// B077
testScoped(
  roundedCorners,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { cornersRounded: true, wallsWashable: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'cornersRounded: no',
        with: { '/building/cornersRounded': false },
        deciding: ['/building/cornersRounded: false = true'],
      },
      {
        name: 'wallsWashable: no',
        with: { '/building/wallsWashable': false },
        deciding: ['/building/wallsWashable: false = true'],
      },
    ],
    unknown: [
      {
        name: 'cornersRounded not told',
        with: { '/building/cornersRounded': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/cornersRounded missing'],
      },
      {
        name: 'wallsWashable not told',
        with: { '/building/wallsWashable': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/wallsWashable missing'],
      },
    ],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/building/cornersRounded': false },
        ifAdopted: ['fail'],
        deciding: ['/building/cornersRounded: false = true'],
      },
    ],
  },
);
