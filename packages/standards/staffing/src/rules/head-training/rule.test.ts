import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { headTraining } from './rule.js';

// N109: passed the training for heads
testRule(
  headTraining,
  merge(forRole('head'), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'head',
          certificates: [],
          trainings: [{ kind: 'head-post', date: '2024-05-01', passed: true }],
        },
      ],
    },
    pass: [
      { name: 'trained and passed' },
      { name: 'last day today', with: { '/staff/0/trainings/0/date': '2026-11-23' } },
      {
        name: 'a certificate and no list of trainings',
        with: { '/staff/0/certificates': [{ kind: 'head-training' }], '/staff/0/trainings': undefined },
      },
      {
        name: 'the first day of the standard',
        asOf: '2019-10-08',
        with: { '/staff/0/trainings/0/date': '2019-09-01' },
      },
    ],
    fail: [
      {
        name: 'trained and not passed',
        with: { '/staff/0/trainings/0/passed': false },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/passed: false = true',
        ],
      },
      {
        name: 'a training still to end',
        with: { '/staff/0/trainings/0/date': '2026-11-24' },
        deciding: ['/staff/0/certificates: 0 >= 1', '/staff/0/trainings: 0 >= 1'],
      },
      {
        name: 'a training for care staff and another certificate',
        with: {
          '/staff/0/trainings/0/kind': 'care-post',
          '/staff/0/certificates': [{ kind: 'infant-carer' }],
        },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/certificates/0/kind: infant-carer = head-training',
          '/staff/0/trainings: 0 >= 1',
        ],
      },
    ],
    unknown: [
      {
        name: 'whether passed not told',
        with: { '/staff/0/trainings/0/passed': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings/0/passed missing'],
      },
      {
        name: 'no list of certificates',
        with: { '/staff/0/certificates': undefined, '/staff/0/trainings': [] },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/certificates missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  }),
);
