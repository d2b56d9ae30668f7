import { testDesign } from '../../../test/design-cases.js';
import { extinguisherTop } from './rule.js';

// B214
testDesign(
  extinguisherTop,
  { reach: 'civil', anchor: 'designedOn', from: '2005-10-01', adopt: true },
  {
    base: { fireSafety: { extinguishers: [{ topHeight: 1.5 }] } },
    pass: [
      { name: 'as the text asks' },
      { name: 'topHeight well within', with: { '/fireSafety/extinguishers/0/topHeight': 1.4 } },
    ],
    fail: [
      {
        name: 'topHeight just beyond',
        with: { '/fireSafety/extinguishers/0/topHeight': 1.6 },
        deciding: ['/fireSafety/extinguishers/0/topHeight: 1.6 <= 1.5'],
        params: { value: 1.6, limit: 1.5 },
      },
    ],
    unknown: [
      {
        name: 'topHeight not told',
        with: { '/fireSafety/extinguishers/0/topHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/extinguishers/0/topHeight missing'],
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
