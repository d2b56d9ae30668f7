import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { headEducation } from './rule.js';

// N109: junior college (大专) or higher
testRule(
  headEducation,
  merge(forRole('head'), {
    base: { kind: 'institution', staff: [{ role: 'head', education: 'junior-college' }] },
    pass: [
      { name: 'junior college, on the first day of the standard', asOf: '2019-10-08' },
      { name: 'a bachelor', with: { '/staff/0/education': 'bachelor' } },
      { name: 'a master', with: { '/staff/0/education': 'master' } },
      { name: 'a doctor', with: { '/staff/0/education': 'doctor' } },
    ],
    fail: [
      {
        name: 'secondary vocational school',
        with: { '/staff/0/education': 'secondary-vocational' },
        deciding: [
          '/staff/0/education: secondary-vocational in ["junior-college","bachelor","master","doctor"]',
        ],
      },
      {
        name: 'none',
        with: { '/staff/0/education': 'none' },
        deciding: ['/staff/0/education: none in ["junior-college","bachelor","master","doctor"]'],
      },
    ],
    unknown: [
      {
        name: 'education not told',
        with: { '/staff/0/education': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/education missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  }),
);
