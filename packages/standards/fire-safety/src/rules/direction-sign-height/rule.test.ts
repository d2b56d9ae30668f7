import { testDesign } from '../../../test/design-cases.js';
import { directionSignHeight } from './rule.js';

// B215
testDesign(
  directionSignHeight,
  { reach: 'civil', anchor: 'designedOn', from: '2019-03-01', adopt: true },
  {
    base: { corridors: [{ signHeight: 1 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'signHeight well within', with: { '/corridors/0/signHeight': 0.9 } },
    ],
    fail: [
      {
        name: 'signHeight just beyond',
        with: { '/corridors/0/signHeight': 1.1 },
        deciding: ['/corridors/0/signHeight: 1.1 <= 1'],
        params: { value: 1.1, limit: 1 },
      },
    ],
    unknown: [
      {
        name: 'signHeight not told',
        with: { '/corridors/0/signHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/signHeight missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
  },
);
