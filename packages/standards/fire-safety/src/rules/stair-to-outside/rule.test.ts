import { testDesign } from '../../../test/design-cases.js';
import { stairToOutside } from './rule.js';

// B190
testDesign(
  stairToOutside,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { building: { storeys: 4 }, stairs: [{ dischargesOutside: false, distanceToOutside: 15 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'straight outside', with: { '/stairs/0': { dischargesOutside: true, distanceToOutside: 30 } } },
    ],
    fail: [
      {
        name: 'too far',
        with: { '/stairs/0/distanceToOutside': 15.1 },
        deciding: ['/stairs/0/dischargesOutside: false = true', '/stairs/0/distanceToOutside: 15.1 <= 15'],
        params: { distance: 15.1, limit: 15 },
      },
    ],
    unknown: [
      {
        name: 'storeys not told',
        with: { '/building/storeys': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/building/storeys missing'],
      },
      {
        name: 'distance not told',
        with: { '/stairs/0/distanceToOutside': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/distanceToOutside missing'],
      },
    ],
    notApplicable: [
      { name: 'five storeys', with: { '/building/storeys': 5 } },
      { name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' },
    ],
  },
);
