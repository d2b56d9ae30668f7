import { testScoped } from '../../../test/scopes.js';
import { changesTold } from './rule.js';

// N140
testScoped(
  changesTold,
  { reach: 'institutions', text: 'norms' },
  {
    base: { healthCare: { abnormalTold: true } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'healthCare/abnormalTold False',
        with: { '/healthCare/abnormalTold': false },
        deciding: ['/healthCare/abnormalTold: false = true'],
      },
    ],
    unknown: [
      {
        name: 'healthCare/abnormalTold not told',
        with: { '/healthCare/abnormalTold': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/abnormalTold missing'],
      },
    ],
  },
);
