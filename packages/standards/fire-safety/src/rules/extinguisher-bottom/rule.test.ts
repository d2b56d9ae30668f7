import { testDesign } from '../../../test/design-cases.js';
import { extinguisherBottom } from './rule.js';

// B214
testDesign(
  extinguisherBottom,
  { reach: 'civil', anchor: 'designedOn', from: '2005-10-01', adopt: true },
  {
    base: { fireSafety: { extinguishers: [{ bottomHeight: 0.08 }] } },
    pass: [
      { name: 'as the text asks' },
      { name: 'bottomHeight well within', with: { '/fireSafety/extinguishers/0/bottomHeight': 0.1 } },
    ],
    fail: [
      {
        name: 'bottomHeight just beyond',
        with: { '/fireSafety/extinguishers/0/bottomHeight': 0.06 },
        deciding: ['/fireSafety/extinguishers/0/bottomHeight: 0.06 >= 0.08'],
        params: { value: 0.06, limit: 0.08 },
      },
    ],
    unknown: [
      {
        name: 'bottomHeight not told',
        with: { '/fireSafety/extinguishers/0/bottomHeight': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/extinguishers/0/bottomHeight missing'],
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
