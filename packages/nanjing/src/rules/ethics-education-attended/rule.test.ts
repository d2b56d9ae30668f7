import { merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { ethicsEducationAttended } from './rule.js';

const trainings = '/staff/0/trainings';
const each = { trainingAttendance: 'each-person' };

// L126: at least 40 class hours, where the choice says that each worker attends them
testRule(
  ethicsEducationAttended,
  merge(
    {
      base: {
        kind: 'institution',
        staff: [
          {
            hireDate: '2024-12-31',
            trainings: [
              { kind: 'ethics', date: '2025-01-01', hours: 32 },
              { kind: 'ethics', date: '2025-12-31', hours: 8 },
            ],
          },
        ],
      },
    },
    {
      pass: [
        { name: 'exactly as many, on the first and last day of the year', choices: each },
        {
          name: 'on the first day on which a whole year can be judged',
          asOf: '2022-01-01',
          choices: each,
          with: {
            '/staff/0/hireDate': '2020-12-31',
            [trainings]: [{ kind: 'ethics', date: '2021-06-30', hours: 40 }],
          },
        },
      ],
      fail: [
        {
          name: 'a tenth of an hour less',
          choices: each,
          with: { [trainings]: [{ kind: 'ethics', date: '2025-06-30', hours: 39.9 }] },
          deciding: [`${trainings}: 39.9 >= 40`],
          params: { hours: 40 },
        },
        {
          name: 'in other years only, or of the other kind',
          choices: each,
          with: {
            [trainings]: [
              { kind: 'ethics', date: '2024-12-31', hours: 100 },
              { kind: 'ethics', date: '2026-01-01', hours: 100 },
              { kind: 'vocational-skills', date: '2025-06-30', hours: 100 },
            ],
          },
          deciding: [`${trainings}: 0 >= 40`],
          params: { hours: 40 },
        },
      ],
      unknown: [
        {
          name: 'trainings not told',
          choices: each,
          with: { [trainings]: undefined },
          possible: ['pass', 'fail'],
          needs: [`${trainings} missing`],
        },
        {
          name: 'day of hire not told',
          choices: each,
          with: { '/staff/0/hireDate': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/staff/0/hireDate missing'],
        },
        {
          name: 'kind of institution not told',
          choices: each,
          with: { '/kind': undefined },
          possible: ['pass', 'not-applicable'],
          needs: ['/kind missing'],
        },
        {
          name: 'no list',
          choices: each,
          with: { '/staff': undefined },
          possible: ['pass', 'fail', 'not-applicable'],
          needs: ['/staff missing'],
          subject: '/staff',
        },
      ],
      notApplicable: [
        { name: 'only offered, as the plan words it' },
        { name: 'a home-based point', choices: each, with: { '/kind': 'home-based' } },
        {
          name: 'hired in the course of the year',
          choices: each,
          with: { '/staff/0/hireDate': '2025-01-01' },
        },
        { name: 'an empty list', choices: each, with: { '/staff': [] }, subject: '/staff' },
      ],
      notInForce: [{ name: 'before a whole year of the plan', asOf: '2021-12-31' }],
    },
  ),
);
