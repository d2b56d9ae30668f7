import { testDesign } from '../../../test/design-cases.js';
import { stairUnobstructed } from './rule.js';

// B156
testDesign(
  stairUnobstructed,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { stairs: [{ obstructed: false }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'obstructed: true',
        with: { '/stairs/0/obstructed': true },
        deciding: ['/stairs/0/obstructed: true = false'],
      },
    ],
    unknown: [
      {
        name: 'obstructed not told',
        with: { '/stairs/0/obstructed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/obstructed missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
