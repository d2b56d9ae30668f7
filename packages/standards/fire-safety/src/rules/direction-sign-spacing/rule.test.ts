import { testDesign } from '../../../test/design-cases.js';
import { directionSignSpacing } from './rule.js';

// B215
testDesign(
  directionSignSpacing,
  { reach: 'civil', anchor: 'designedOn', from: '2019-03-01', adopt: true },
  {
    base: { corridors: [{ signSpacing: 20 }] },
    pass: [
      { name: 'as the text asks' },
      { name: 'signSpacing well within', with: { '/corridors/0/signSpacing': 19.9 } },
    ],
    fail: [
      {
        name: 'signSpacing just beyond',
        with: { '/corridors/0/signSpacing': 20.1 },
        deciding: ['/corridors/0/signSpacing: 20.1 <= 20'],
        params: { value: 20.1, limit: 20 },
      },
    ],
    unknown: [
      {
        name: 'signSpacing not told',
        with: { '/corridors/0/signSpacing': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/signSpacing missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
  },
);
