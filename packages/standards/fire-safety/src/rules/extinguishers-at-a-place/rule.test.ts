import { testDesign } from '../../../test/design-cases.js';
import { extinguishersAtAPlace } from './rule.js';

// B224: at least two at each place
testDesign(
  extinguishersAtAPlace,
  { reach: 'civil', anchor: 'asOf', from: '2022-01-31' },
  {
    base: { fireSafety: { extinguishers: [{ count: 2 }] } },
    pass: [{ name: 'two' }, { name: 'three', with: { '/fireSafety/extinguishers/0/count': 3 } }],
    fail: [
      {
        name: 'one',
        with: { '/fireSafety/extinguishers/0/count': 1 },
        deciding: ['/fireSafety/extinguishers/0/count: 1 >= 2'],
        params: { actual: 1, limit: 2 },
      },
    ],
    unknown: [
      {
        name: 'not counted',
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
