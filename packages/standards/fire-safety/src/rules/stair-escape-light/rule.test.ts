import { testDesign } from '../../../test/design-cases.js';
import { stairEscapeLight } from './rule.js';

// B172
testDesign(
  stairEscapeLight,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { stairs: [{ evacuationLux: 10 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'evacuationLux well within', with: { '/stairs/0/evacuationLux': 10.1 } },
    ],
    fail: [
      {
        name: 'evacuationLux just beyond',
        with: { '/stairs/0/evacuationLux': 9.9 },
        deciding: ['/stairs/0/evacuationLux: 9.9 >= 10'],
        params: { lux: 9.9, least: 10 },
      },
    ],
    unknown: [
      {
        name: 'evacuationLux not told',
        with: { '/stairs/0/evacuationLux': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/evacuationLux missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
