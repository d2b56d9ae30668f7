import { testScoped } from '../../../test/scopes.js';
import { booksSunned } from './rule.js';

// B306
testScoped(
  booksSunned,
  { reach: 'institutions', text: 'work', adopt: true },
  {
    base: { healthCare: { bookSunningDays: 14 } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'healthCare/bookSunningDays 15',
        with: { '/healthCare/bookSunningDays': 15 },
        deciding: ['/healthCare/bookSunningDays: 15 <= 14'],
        params: { days: 15, limit: 14 },
      },
    ],
    unknown: [
      {
        name: 'healthCare/bookSunningDays not told',
        with: { '/healthCare/bookSunningDays': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/bookSunningDays missing'],
      },
    ],
  },
);
