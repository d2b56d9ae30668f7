import { testDesign } from '../../../test/design-cases.js';
import { extinguishersProvided } from './rule.js';

// B162
testDesign(
  extinguishersProvided,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { fireSafety: { extinguishers: [{ count: 1 }] } },
    pass: [
      { name: 'as the text asks' },
      {
        name: 'a place without, another with',
        with: { '/fireSafety/extinguishers': [{ count: 0 }, { count: 2 }] },
      },
    ],
    fail: [
      {
        name: 'none',
        with: { '/fireSafety/extinguishers': [] },
        deciding: ['/fireSafety/extinguishers: 0 >= 1'],
      },
      {
        name: 'an empty place',
        with: { '/fireSafety/extinguishers/0/count': 0 },
        deciding: ['/fireSafety/extinguishers: 0 >= 1', '/fireSafety/extinguishers/0/count: 0 >= 1'],
      },
    ],
    unknown: [
      {
        name: 'not listed',
        with: { '/fireSafety/extinguishers': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/extinguishers missing'],
      },
    ],
  },
);
