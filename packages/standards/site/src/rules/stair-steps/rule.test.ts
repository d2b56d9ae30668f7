import { testScoped } from '../../../test/scopes.js';
import { stairSteps } from './rule.js';

// B198
testScoped(
  stairSteps,
  { scope: 'code', edition: '50352' },
  {
    base: { stairs: [{ riser: 0.13, tread: 0.26 }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'riser just above 0.13',
        with: { '/stairs/0/riser': 0.14 },
        deciding: ['/stairs/0/riser: 0.14 <= 0.13'],
      },
      {
        name: 'tread just below 0.26',
        with: { '/stairs/0/tread': 0.25 },
        deciding: ['/stairs/0/tread: 0.25 >= 0.26'],
      },
    ],
    unknown: [
      {
        name: 'riser not told',
        with: { '/stairs/0/riser': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/riser missing'],
      },
      {
        name: 'tread not told',
        with: { '/stairs/0/tread': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/tread missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
