import { testDesign } from '../../../test/design-cases.js';
import { stairWidth } from './rule.js';

// B152
testDesign(
  stairWidth,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { stairs: [{ netWidth: 1.1 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'netWidth well within', with: { '/stairs/0/netWidth': 1.2 } },
    ],
    fail: [
      {
        name: 'netWidth just beyond',
        with: { '/stairs/0/netWidth': 1.0 },
        deciding: ['/stairs/0/netWidth: 1 >= 1.1'],
        params: { width: 1.0, least: 1.1 },
      },
    ],
    unknown: [
      {
        name: 'netWidth not told',
        with: { '/stairs/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/netWidth missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
