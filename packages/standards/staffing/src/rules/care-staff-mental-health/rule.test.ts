import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { careStaffMentalHealth } from './rule.js';

// N110: trained in mental health as well
testRule(
  careStaffMentalHealth,
  merge(forRole('care'), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'care',
          trainings: [
            { kind: 'care-post', date: '2024-05-01' },
            { kind: 'mental-health', date: '2024-05-01' },
          ],
        },
      ],
    },
    pass: [
      { name: 'trained' },
      { name: 'last day today', with: { '/staff/0/trainings/1/date': '2026-11-23' } },
      {
        name: 'the first day of the standard',
        asOf: '2019-10-08',
        with: { '/staff/0/trainings': [{ kind: 'mental-health', date: '2019-09-01' }] },
      },
    ],
    fail: [
      {
        name: 'a training still to end',
        with: { '/staff/0/trainings': [{ kind: 'mental-health', date: '2026-11-24' }] },
        deciding: ['/staff/0/trainings: 0 >= 1', '/staff/0/trainings/0/date: 2026-11-24 <= 2026-11-23'],
      },
      {
        name: 'trained in care only',
        with: { '/staff/0/trainings': [{ kind: 'care-post', date: '2024-05-01' }] },
        deciding: ['/staff/0/trainings: 0 >= 1', '/staff/0/trainings/0/kind: care-post = mental-health'],
      },
    ],
    unknown: [
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
