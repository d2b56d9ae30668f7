import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthWorkerEducation } from './rule.js';

// N219, B317: senior secondary or higher; secondary vocational school is of that level
const education = (level: string) => ({ '/staff/0/education': level });
const levels = '["upper-secondary","secondary-vocational","junior-college","bachelor","master","doctor"]';

testRule(
  healthWorkerEducation,
  merge(forRole('health'), {
    base: { kind: 'institution', staff: [{ role: 'health', education: 'upper-secondary' }] },
    pass: [
      { name: 'upper secondary, on the first day of the standards', asOf: '2022-08-09' },
      ...['secondary-vocational', 'junior-college', 'bachelor', 'master', 'doctor'].map((level) => ({
        name: level,
        with: education(level),
      })),
      ...['employer-run', 'community-embedded', 'comprehensive-centre'].map((kind) => ({
        name: kind,
        with: { '/kind': kind },
      })),
    ],
    fail: [
      {
        name: 'lower secondary',
        with: education('lower-secondary'),
        deciding: [`/staff/0/education: lower-secondary in ${levels}`],
      },
      { name: 'none', with: education('none'), deciding: [`/staff/0/education: none in ${levels}`] },
    ],
    unknown: [
      {
        name: 'education not told',
        with: { '/staff/0/education': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/education missing'],
      },
    ],
    notApplicable: [
      { name: 'a kindergarten, evaluated by other rules', with: { '/kind': 'kindergarten-nursery-class' } },
    ],
    notInForce: [{ name: 'the day before the standards', asOf: '2022-08-08' }],
  }),
);
