import { testScoped } from '../../../test/scopes.js';
import { absenceFollower } from './rule.js';

// N285
testScoped(
  absenceFollower,
  { reach: 'institutions', text: 'assessment' },
  {
    base: { healthCare: { absenceFollowerNamed: true } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'healthCare/absenceFollowerNamed False',
        with: { '/healthCare/absenceFollowerNamed': false },
        deciding: ['/healthCare/absenceFollowerNamed: false = true'],
      },
    ],
    unknown: [
      {
        name: 'healthCare/absenceFollowerNamed not told',
        with: { '/healthCare/absenceFollowerNamed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/absenceFollowerNamed missing'],
      },
    ],
  },
);
