import { testDesign } from '../../../test/design-cases.js';
import { exitWidth2018 } from './rule.js';

// B192
testDesign(
  exitWidth2018,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { exits: [{ netWidth: 0.9 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'netWidth well within', with: { '/exits/0/netWidth': 1.0 } },
    ],
    fail: [
      {
        name: 'netWidth just beyond',
        with: { '/exits/0/netWidth': 0.8 },
        deciding: ['/exits/0/netWidth: 0.8 >= 0.9'],
        params: { width: 0.8, least: 0.9 },
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
