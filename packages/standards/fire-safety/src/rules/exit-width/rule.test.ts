import { testDesign } from '../../../test/design-cases.js';
import { exitWidth } from './rule.js';

// B152
testDesign(
  exitWidth,
  { reach: 'civil', anchor: 'designedOn', from: '2023-06-01' },
  {
    base: { exits: [{ netWidth: 0.8 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'netWidth well within', with: { '/exits/0/netWidth': 0.9 } },
    ],
    fail: [
      {
        name: 'netWidth just beyond',
        with: { '/exits/0/netWidth': 0.7 },
        deciding: ['/exits/0/netWidth: 0.7 >= 0.8'],
        params: { width: 0.7, least: 0.8 },
      },
    ],
    unknown: [
      {
        name: 'netWidth not told',
        with: { '/exits/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits/0/netWidth missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/exits': [] }, subject: '/exits' }],
  },
);
