import { testScoped } from '../../../test/scopes.js';
import { foodLift } from './rule.js';

// B120
testScoped(
  foodLift,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { storeys: 2, foodLift: true } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'foodLift: no',
        with: { '/building/foodLift': false },
        deciding: ['/building/foodLift: false = true'],
      },
    ],
    unknown: [
      {
        name: 'foodLift not told',
        with: { '/building/foodLift': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/foodLift missing'],
      },
      {
        name: 'storeys not told',
        with: { '/building/storeys': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/storeys missing'],
      },
    ],
    notApplicable: [{ name: 'one storey', with: { '/building/storeys': 1 } }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/building/foodLift': false },
        ifAdopted: ['fail'],
        deciding: ['/building/foodLift: false = true'],
      },
    ],
  },
);
