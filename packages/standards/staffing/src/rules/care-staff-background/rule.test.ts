import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { careStaffBackground } from './rule.js';

// N110: experience or a relevant background
testRule(
  careStaffBackground,
  merge(forRole('care'), {
    base: {
      kind: 'institution',
      staff: [{ role: 'care', background: { careExperience: true, relevantStudies: false } }],
    },
    pass: [
      { name: 'experience only', asOf: '2019-10-08' },
      {
        name: 'studies only',
        with: { '/staff/0/background': { careExperience: false, relevantStudies: true } },
      },
      {
        name: 'experience, and no word about studies',
        with: { '/staff/0/background/relevantStudies': undefined },
      },
    ],
    fail: [
      {
        name: 'neither',
        with: { '/staff/0/background/careExperience': false },
        deciding: [
          '/staff/0/background/careExperience: false = true',
          '/staff/0/background/relevantStudies: false = true',
        ],
      },
    ],
    unknown: [
      {
        name: 'no studies, and no word about experience',
        with: { '/staff/0/background/careExperience': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/background/careExperience missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  }),
);
