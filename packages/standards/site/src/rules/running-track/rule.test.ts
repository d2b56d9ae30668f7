import { testScoped } from '../../../test/scopes.js';
import { runningTrack } from './rule.js';

// B060
testScoped(
  runningTrack,
  { scope: 'kindergarten', edition: '2019' },
  {
    base: { outdoor: { trackLength: 30 } },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'trackLength just below 30',
        with: { '/outdoor/trackLength': 29.9 },
        deciding: ['/outdoor/trackLength: 29.9 >= 30'],
        params: { length: 29.9, limit: 30 },
      },
    ],
    unknown: [
      {
        name: 'trackLength not told',
        with: { '/outdoor/trackLength': undefined },
        possible: ['pass', 'fail'],
        needs: ['/outdoor/trackLength missing'],
      },
    ],
  },
);
