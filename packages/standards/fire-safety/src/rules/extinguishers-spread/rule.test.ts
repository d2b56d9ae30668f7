import { testDesign } from '../../../test/design-cases.js';
import { extinguishersSpread } from './rule.js';

// B213
testDesign(
  extinguishersSpread,
  { reach: 'civil', anchor: 'designedOn', from: '2005-10-01', adopt: true },
  {
    base: { fireSafety: { extinguishers: [{ count: 5 }] } },
    pass: [
      { name: 'as the text asks' },
      { name: 'count well within', with: { '/fireSafety/extinguishers/0/count': 4 } },
    ],
    fail: [
      {
        name: 'count just beyond',
        with: { '/fireSafety/extinguishers/0/count': 6 },
        deciding: ['/fireSafety/extinguishers/0/count: 6 <= 5'],
        params: { value: 6, limit: 5 },
      },
    ],
    unknown: [
      {
        name: 'count not told',
        with: { '/fireSafety/extinguishers/0/count': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/extinguishers/0/count missing'],
      },
    ],
    notApplicable: [
      {
        name: 'an empty list',
        with: { '/fireSafety/extinguishers': [] },
        subject: '/fireSafety/extinguishers',
      },
    ],
  },
);
