import { testDesign } from '../../../test/design-cases.js';
import { corridorWidth2018 } from './rule.js';

// B192
testDesign(
  corridorWidth2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { corridors: [{ netWidth: 1.1 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'netWidth well within', with: { '/corridors/0/netWidth': 1.2 } },
    ],
    fail: [
      {
        name: 'netWidth just beyond',
        with: { '/corridors/0/netWidth': 1.0 },
        deciding: ['/corridors/0/netWidth: 1 >= 1.1'],
        params: { width: 1.0, least: 1.1 },
      },
    ],
    unknown: [
      {
        name: 'netWidth not told',
        with: { '/corridors/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/netWidth missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
  },
);
