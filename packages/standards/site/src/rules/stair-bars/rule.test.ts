import { testScoped } from '../../../test/scopes.js';
import { stairBars } from './rule.js';

// B079
testScoped(
  stairBars,
  { scope: 'code', edition: '2019' },
  {
    base: { stairs: [{ barGap: 0.09, climbable: false }] },
    pass: [{ name: 'as the text asks' }],
    fail: [
      {
        name: 'barGap just above 0.09',
        with: { '/stairs/0/barGap': 0.1 },
        deciding: ['/stairs/0/barGap: 0.1 <= 0.09'],
      },
      {
        name: 'climbable: yes',
        with: { '/stairs/0/climbable': true },
        deciding: ['/stairs/0/climbable: true = false'],
      },
    ],
    unknown: [
      {
        name: 'barGap not told',
        with: { '/stairs/0/barGap': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/barGap missing'],
      },
      {
        name: 'climbable not told',
        with: { '/stairs/0/climbable': undefined },
        possible: ['pass', 'fail'],
        needs: ['/stairs/0/climbable missing'],
      },
    ],
    notApplicable: [{ name: 'an empty list', with: { '/stairs': [] }, subject: '/stairs' }],
  },
);
