import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { healthStaffPeriodicTraining } from './rule.js';

// B281: regular training, without an interval
testRule(
  healthStaffPeriodicTraining,
  merge(forRole('health'), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'health',
          hireDate: '2022-03-01',
          trainings: [{ kind: 'health-care', date: '2024-05-01', stage: 'in-service' }],
        },
      ],
    },
    pass: [
      { name: 'trained two years ago' },
      { name: 'hired a year ago to the day', with: { '/staff/0/hireDate': '2025-11-23' } },
      { name: 'last day today', with: { '/staff/0/trainings/0/date': '2026-11-23' } },
    ],
    fail: [
      {
        name: 'before work only',
        with: { '/staff/0/trainings/0/stage': 'pre-service' },
        deciding: ['/staff/0/trainings: 0 >= 1', '/staff/0/trainings/0/stage: pre-service = in-service'],
      },
      {
        name: 'in first aid only',
        with: { '/staff/0/trainings/0/kind': 'first-aid' },
        deciding: ['/staff/0/trainings: 0 >= 1'],
      },
      {
        name: 'still to end',
        with: { '/staff/0/trainings/0/date': '2026-11-24' },
        deciding: ['/staff/0/trainings: 0 >= 1'],
      },
    ],
    unknown: [
      {
        name: 'day of hiring not told',
        with: { '/staff/0/hireDate': undefined },
        possible: ['pass', 'not-applicable'],
        needs: ['/staff/0/hireDate missing'],
      },
      {
        name: 'no list of trainings',
        with: { '/staff/0/trainings': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings missing'],
      },
    ],
    notApplicable: [
      {
        name: 'hired less than a year ago, trained before work only',
        with: { '/staff/0/hireDate': '2025-11-24', '/staff/0/trainings/0/stage': 'pre-service' },
      },
    ],
  }),
);
