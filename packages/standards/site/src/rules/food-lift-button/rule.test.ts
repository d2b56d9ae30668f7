import { testScoped } from '../../../test/scopes.js';
import { foodLiftButton } from './rule.js';

// B120
testScoped(
  foodLiftButton,
  { scope: 'code', edition: '2019', adopt: true },
  {
    base: { building: { foodLift: true, foodLiftButtonHeight: 1.8 } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'foodLiftButtonHeight at 1.7',
        with: { '/building/foodLiftButtonHeight': 1.7 },
        deciding: ['/building/foodLiftButtonHeight: 1.7 > 1.7'],
        params: { height: 1.7, limit: 1.7 },
      },
    ],
    unknown: [
      {
        name: 'foodLiftButtonHeight not told',
        with: { '/building/foodLiftButtonHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/building/foodLiftButtonHeight missing'],
      },
      {
        name: 'foodLift not told',
        with: { '/building/foodLift': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/foodLift missing'],
      },
    ],
    notApplicable: [{ name: 'foodLift: no', with: { '/building/foodLift': false } }],
    manual: [
      { name: 'met, the text not adopted', adopt: false, ifAdopted: ['pass'] },
      {
        name: 'not met, the text not adopted',
        adopt: false,
        with: { '/building/foodLiftButtonHeight': 1.7 },
        ifAdopted: ['fail'],
        deciding: ['/building/foodLiftButtonHeight: 1.7 > 1.7'],
      },
    ],
  },
);
