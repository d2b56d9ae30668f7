import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { fullCapacity } from './rule.js';

// AN021, N274: full civil capacity
testRule(
  fullCapacity,
  merge(forStaff(), {
    base: { kind: 'institution', staff: [{ role: 'care', fullCapacity: true }] },
    pass: [{ name: 'full capacity', asOf: '2019-10-08' }],
    fail: [
      {
        name: 'not full',
        with: { '/staff/0/fullCapacity': false },
        deciding: ['/staff/0/fullCapacity: *** = true'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/staff/0/fullCapacity': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/fullCapacity missing'],
      },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
