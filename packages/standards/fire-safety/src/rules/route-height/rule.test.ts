import { testDesign } from '../../../test/design-cases.js';
import { routeHeight } from './rule.js';

// B153
testDesign(
  routeHeight,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { corridors: [{ clearHeight: 2.1 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'clearHeight well within', with: { '/corridors/0/clearHeight': 2.2 } },
    ],
    fail: [
      {
        name: 'clearHeight just beyond',
        with: { '/corridors/0/clearHeight': 2.0 },
        deciding: ['/corridors/0/clearHeight: 2 >= 2.1'],
        params: { height: 2.0, least: 2.1 },
      },
    ],
    unknown: [
      {
        name: 'clearHeight not told',
        with: { '/corridors/0/clearHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/clearHeight missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
  },
);
