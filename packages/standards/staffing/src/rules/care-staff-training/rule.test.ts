import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { careStaffTraining } from './rule.js';

// N110: trained in care
testRule(
  careStaffTraining,
  merge(forRole('care'), {
    base: {
      kind: 'institution',
      staff: [{ role: 'care', certificates: [], trainings: [{ kind: 'care-post', date: '2024-05-01' }] }],
    },
    pass: [
      {
        name: 'trained in first aid as well',
        with: { '/staff/0/trainings/1': { kind: 'first-aid', date: '2025-01-01' } },
      },
      { name: 'trained' },
      { name: 'last day today', with: { '/staff/0/trainings/0/date': '2026-11-23' } },
      {
        name: 'a certificate and no list of trainings',
        with: { '/staff/0/certificates': [{ kind: 'care-training' }], '/staff/0/trainings': undefined },
      },
      {
        name: 'the first day of the standard',
        asOf: '2019-10-08',
        with: { '/staff/0/trainings/0/date': '2019-09-01' },
      },
    ],
    fail: [
      {
        name: 'a training still to end',
        with: { '/staff/0/trainings/0/date': '2026-11-24' },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/date: 2026-11-24 <= 2026-11-23',
        ],
      },
      {
        name: 'another training and another certificate',
        with: {
          '/staff/0/trainings/0/kind': 'first-aid',
          '/staff/0/certificates': [{ kind: 'infant-carer' }],
        },
        deciding: [
          '/staff/0/certificates: 0 >= 1',
          '/staff/0/certificates/0/kind: infant-carer = care-training',
          '/staff/0/trainings: 0 >= 1',
          '/staff/0/trainings/0/kind: first-aid = care-post',
        ],
      },
    ],
    unknown: [
      {
        name: 'day not told',
        with: { '/staff/0/trainings/0/date': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings/0/date missing'],
      },
      {
        name: 'no list of trainings',
        with: { '/staff/0/trainings': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2019-10-07' }],
  }),
);
