import { testScoped } from '../../../test/scopes.js';
import { corridorWidthPublic } from './rule.js';

// B202
testScoped(
  corridorWidthPublic,
  { scope: 'civil', edition: '55031' },
  {
    base: { corridors: [{ netWidth: 1.3 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'netWidth just below 1.3',
        with: { '/corridors/0/netWidth': 1.29 },
        deciding: ['/corridors/0/netWidth: 1.29 >= 1.3'],
        params: { width: 1.29, limit: 1.3 },
      },
    ],
    unknown: [
      {
        name: 'netWidth not told',
        with: { '/corridors/0/netWidth': undefined },
        possible: ['pass', 'fail'],
        needs: ['/corridors/0/netWidth missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/corridors': [] }, subject: '/corridors' }],
  },
);
