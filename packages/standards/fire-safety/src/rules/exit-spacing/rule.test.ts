import { testDesign } from '../../../test/design-cases.js';
import { exitSpacing } from './rule.js';

// B183
testDesign(
  exitSpacing,
  { reach: 'civil', anchor: 'designedOn', from: '2018-10-01' },
  {
    base: { exits: [{ spacing: 5 }] },
    pass: [{ name: 'as the text asks' }, { name: 'spacing well within', with: { '/exits/0/spacing': 5.1 } }],
    fail: [
      {
        name: 'spacing just beyond',
        with: { '/exits/0/spacing': 4.9 },
        deciding: ['/exits/0/spacing: 4.9 >= 5'],
        params: { distance: 4.9, least: 5 },
      },
    ],
    unknown: [
      {
        name: 'spacing not told',
        with: { '/exits/0/spacing': undefined },
        possible: ['pass', 'fail'],
        needs: ['/exits/0/spacing missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/exits': [] }, subject: '/exits' }],
  },
);
