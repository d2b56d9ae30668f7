import { testDesign } from '../../../test/design-cases.js';
import { cylinderDistance } from './rule.js';

// B176
testDesign(
  cylinderDistance,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { fireSafety: { gas: { bottled: true, cylinderDistance: 0.5 } } },
    pass: [
      { name: 'as the text asks' },
      { name: 'cylinderDistance well within', with: { '/fireSafety/gas/cylinderDistance': 0.6 } },
    ],
    fail: [
      {
        name: 'cylinderDistance just beyond',
        with: { '/fireSafety/gas/cylinderDistance': 0.4 },
        deciding: ['/fireSafety/gas/cylinderDistance: 0.4 >= 0.5'],
        params: { distance: 0.4, least: 0.5 },
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
        name: 'cylinderDistance not told',
        with: { '/fireSafety/gas/cylinderDistance': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/gas/cylinderDistance missing'],
      },
    ],
    notApplicable: [{ name: 'bottled: false', with: { '/fireSafety/gas/bottled': false } }],
  },
);
