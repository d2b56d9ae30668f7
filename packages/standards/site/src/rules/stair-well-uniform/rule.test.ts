import { testScoped } from '../../../test/scopes.js';
import { stairWellUniform } from './rule.js';

// B197
testScoped(
  stairWellUniform,
  { scope: 'civil', edition: '50352' },
  {
    base: { stairs: [{ wellWidth: 0.3, wellProtected: true }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'wellProtected: no',
        with: { '/stairs/0/wellProtected': false },
        deciding: ['/stairs/0/wellProtected: false = true'],
        params: { width: 0.3 },
      },
    ],
    unknown: [
      {
        name: 'wellProtected not told',
        with: { '/stairs/0/wellProtected': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/wellProtected missing'],
      },
      {
        name: 'wellWidth not told',
        with: { '/stairs/0/wellWidth': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/stairs/0/wellWidth missing'],
      },
    ],
    notApplicable: [
      { name: 'wellWidth at 0.2', with: { '/stairs/0/wellWidth': 0.2 } },
      { name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' },
    ],
  },
);
