import { testDesign } from '../../../test/design-cases.js';
import { stairWidth } from './rule.js';

// B152: the interior stair of a public building
testDesign(
  stairWidth,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { stairs: [{ enclosure: 'enclosed', netWidth: 1.1 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'an open stair inside', with: { '/stairs/0/enclosure': 'open' } },
      { name: 'a smoke-proof stair', with: { '/stairs/0/enclosure': 'smoke-proof' } },
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
        name: 'inside or outside not told',
        with: { '/stairs/0/enclosure': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/stairs/0/enclosure missing'],
      },
      {
        name: 'netWidth not told',
        with: { '/stairs/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/netWidth missing'],
      },
    ],
    notApplicable: [
      {
        name: 'an outdoor stair of 1.0 m',
        with: { '/stairs/0/enclosure': 'outdoor', '/stairs/0/netWidth': 1.0 },
      },
      { name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' },
    ],
  },
);
