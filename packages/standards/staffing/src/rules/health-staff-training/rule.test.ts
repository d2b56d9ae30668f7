import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthStaffTraining } from './rule.js';

// N111, N219: passed the training run by a maternal and child health body
testRule(
  healthStaffTraining,
  merge(forRole('health'), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'health',
          certificates: [],
          trainings: [{ kind: 'health-care', date: '2024-05-01', byHealthBody: true, passed: true }],
        },
      ],
    },
    pass: [
      { name: 'trained by the body, and passed' },
      { name: 'last day today', with: { '/staff/0/trainings/0/date': '2026-11-23' } },
      {
        name: 'a certificate and no list of trainings',
        with: {
          '/staff/0/certificates': [{ kind: 'health-care-training' }],
          '/staff/0/trainings': undefined,
        },
      },
      {
        name: 'the first day of the standard',
        asOf: '2019-10-08',
        with: { '/staff/0/trainings/0/date': '2019-09-01' },
      },
    ],
    fail: [
      {
        name: 'not passed',
        with: { '/staff/0/trainings/0/passed': false },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/passed: false = true',
        ],
      },
      {
        name: 'passed elsewhere',
        with: { '/staff/0/trainings/0/byHealthBody': false },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/byHealthBody: false = true',
        ],
      },
      {
        name: 'another training and a nurse',
        with: { '/staff/0/trainings/0/kind': 'care-post', '/staff/0/certificates': [{ kind: 'nurse' }] },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/certificates/0/kind: nurse = health-care-training',
          '/staff/0/trainings: 0 >= 1',
        ],
      },
      {
        name: 'a training still to end',
        with: { '/staff/0/trainings/0/date': '2026-11-24' },
        deciding: ['/staff/0/certificates: 0 >= 1', '/staff/0/trainings: 0 >= 1'],
      },
    ],
    unknown: [
      {
        name: 'who trained not told',
        with: { '/staff/0/trainings/0/byHealthBody': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings/0/byHealthBody missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  }),
);
