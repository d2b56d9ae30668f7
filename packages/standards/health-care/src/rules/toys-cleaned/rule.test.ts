import { testScoped } from '../../../test/scopes.js';
import { toysCleaned } from './rule.js';

// B306
testScoped(
  toysCleaned,
  { reach: 'institutions', text: 'work' },
  {
    base: { healthCare: { toyCleaningDays: 7 } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'healthCare/toyCleaningDays 8',
        with: { '/healthCare/toyCleaningDays': 8 },
        deciding: ['/healthCare/toyCleaningDays: 8 <= 7'],
        params: { days: 8, limit: 7 },
      },
    ],
    unknown: [
      {
        name: 'healthCare/toyCleaningDays not told',
        with: { '/healthCare/toyCleaningDays': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/toyCleaningDays missing'],
      },
    ],
  },
);
