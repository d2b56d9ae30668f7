import { testScoped } from '../../../test/scopes.js';
import { guardRailHeightGeneral } from './rule.js';

// B204
testScoped(
  guardRailHeightGeneral,
  { scope: 'civil', edition: '55031' },
  {
    base: { guardRails: [{ height: 1.1 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'height just below 1.1',
        with: { '/guardRails/0/height': 1.09 },
        deciding: ['/guardRails/0/height: 1.09 >= 1.1'],
        params: { height: 1.09, limit: 1.1 },
      },
    ],
    unknown: [
      {
        name: 'height not told',
        with: { '/guardRails/0/height': undefined },
        possible: ['pass', 'fail'],
        needs: ['/guardRails/0/height missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/guardRails': [] }, subject: '/guardRails' }],
  },
);
