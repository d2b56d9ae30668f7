import { testScoped } from '../../../test/scopes.js';
import { stairWidth } from './rule.js';

// B200
testScoped(
  stairWidth,
  { scope: 'civil', edition: '55031' },
  {
    base: { stairs: [{ netWidth: 1.1 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'just too narrow',
        with: { '/stairs/0/netWidth': 1.09 },
        deciding: ['/stairs/0/netWidth: 1.09 >= 1.1'],
        params: { width: 1.09, limit: 1.1 },
      },
    ],
    unknown: [
      {
        name: 'width not told',
        with: { '/stairs/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/netWidth missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
