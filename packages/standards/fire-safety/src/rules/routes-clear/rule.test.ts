import { testDesign } from '../../../test/design-cases.js';
import { routesClear } from './rule.js';

// B177
testDesign(
  routesClear,
  { reach: 'civil', anchor: 'asOf', from: '2023-06-01' },
  {
    base: { corridors: [{ clear: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'clear: false',
        with: { '/corridors/0/clear': false },
        deciding: ['/corridors/0/clear: false = true'],
      },
    ],
    unknown: [
      {
        name: 'clear not told',
        with: { '/corridors/0/clear': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/clear missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
  },
);
