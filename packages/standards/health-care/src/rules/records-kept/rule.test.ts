import { testScoped } from '../../../test/scopes.js';
import { recordsKept } from './rule.js';

// B310
testScoped(
  recordsKept,
  { reach: 'institutions', text: 'work', adopt: true },
  {
    base: { healthCare: { recordYears: 3 } },
    pass: [{ name: 'as asked' }],
    fail: [
      {
        name: 'healthCare/recordYears 2.9',
        with: { '/healthCare/recordYears': 2.9 },
        deciding: ['/healthCare/recordYears: 2.9 >= 3'],
        params: { years: 2.9, limit: 3 },
      },
    ],
    unknown: [
      {
        name: 'healthCare/recordYears not told',
        with: { '/healthCare/recordYears': undefined },
        possible: ['pass', 'fail'],
        needs: ['/healthCare/recordYears missing'],
      },
    ],
  },
);
