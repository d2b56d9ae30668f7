import { testDesign } from '../../../test/design-cases.js';
import { extinguishersInAll } from './rule.js';

// B213
testDesign(
  extinguishersInAll,
  { reach: 'civil', anchor: 'designedOn', from: '2005-10-01', adopt: true },
  {
    base: { fireSafety: { extinguishers: [{ count: 1 }, { count: 1 }] } },
    pass: [
      { name: 'as the text asks' },
      { name: 'more', with: { '/fireSafety/extinguishers': [{ count: 3 }] } },
    ],
    fail: [
      {
        name: 'one',
        with: { '/fireSafety/extinguishers': [{ count: 1 }] },
        deciding: ['/fireSafety/extinguishers: 1 >= 2'],
        params: { value: 1, least: 2 },
      },
    ],
    unknown: [
      {
        name: 'not listed',
        with: { '/fireSafety/extinguishers': undefined },
        possible: ['pass', 'fail'],
        needs: ['/fireSafety/extinguishers missing'],
      },
    ],
  },
);
