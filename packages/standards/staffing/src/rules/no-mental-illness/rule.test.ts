import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { noMentalIllness } from './rule.js';

// N224 (a fragment read): mental illness or its history excludes
testRule(
  noMentalIllness,
  merge(forStaff(), {
    base: { kind: 'institution', staff: [{ role: 'care', mentalIllnessHistory: false }] },
    pass: [{ name: 'none' }],
    fail: [
      {
        name: 'a history',
        with: { '/staff/0/mentalIllnessHistory': true },
        deciding: ['/staff/0/mentalIllnessHistory: *** = false'],
      },
    ],
    unknown: [
      {
        name: 'not told',
        with: { '/staff/0/mentalIllnessHistory': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/mentalIllnessHistory missing'],
      },
    ],
  }),
);
