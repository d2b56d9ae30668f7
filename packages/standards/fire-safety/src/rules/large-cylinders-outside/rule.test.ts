import { testDesign } from '../../../test/design-cases.js';
import { largeCylindersOutside } from './rule.js';

// B176
testDesign(
  largeCylindersOutside,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { fireSafety: { gas: { bottled: true, cylinderWeight: 50, cylindersOutside: true } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'heavier', with: { '/fireSafety/gas/cylinderWeight': 50.1 } },
    ],
    fail: [
      {
        name: 'cylindersOutside: false',
        with: { '/fireSafety/gas/cylindersOutside': false },
        deciding: ['/fireSafety/gas/cylindersOutside: false = true'],
        params: { weight: 50 },
      },
    ],
    unknown: [
      {
        name: 'bottled not told',
        with: { '/fireSafety/gas/bottled': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/fireSafety/gas/bottled missing'],
      },
      {
        name: 'weight not told',
        with: { '/fireSafety/gas/cylinderWeight': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/fireSafety/gas/cylinderWeight missing'],
      },
      {
        name: 'cylindersOutside not told',
        with: { '/fireSafety/gas/cylindersOutside': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/gas/cylindersOutside missing'],
      },
    ],
    notApplicable: [
      { name: 'bottled: false', with: { '/fireSafety/gas/bottled': false } },
      { name: 'lighter', with: { '/fireSafety/gas/cylinderWeight': 49.9 } },
    ],
  },
);
