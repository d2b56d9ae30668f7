import { testDesign } from '../../../test/design-cases.js';
import { corridorEscapeLight } from './rule.js';

// B172
testDesign(
  corridorEscapeLight,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { corridors: [{ evacuationLux: 3 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'evacuationLux well within', with: { '/corridors/0/evacuationLux': 3.1 } },
    ],
    fail: [
      {
        name: 'evacuationLux just beyond',
        with: { '/corridors/0/evacuationLux': 2.9 },
        deciding: ['/corridors/0/evacuationLux: 2.9 >= 3'],
        params: { lux: 2.9, least: 3 },
      },
    ],
    unknown: [
      {
        name: 'evacuationLux not told',
        with: { '/corridors/0/evacuationLux': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/evacuationLux missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
  },
);
