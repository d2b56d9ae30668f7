import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { headTrainingHours } from './rule.js';

// N276: at least 60 class hours; N192 gives the same for the outline
testRule(
  headTrainingHours,
  merge(forRole('head'), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'head',
          trainings: [
            { kind: 'head-post', hours: 40, passed: true },
            { kind: 'head-post', hours: 20, passed: true },
          ],
        },
      ],
    },
    pass: [
      { name: 'forty and twenty hours' },
      {
        name: 'sixty hours on the first day of the standard',
        asOf: '2024-04-01',
        with: { '/staff/0/trainings': [{ kind: 'head-post', hours: 60, passed: true }] },
      },
    ],
    fail: [
      {
        name: 'just under sixty',
        with: { '/staff/0/trainings/1/hours': 19.9 },
        deciding: ['/staff/0/trainings: 59.9 >= 60'],
        params: { hours: 59.9, least: 60 },
      },
      {
        name: 'one hour short',
        with: { '/staff/0/trainings/1/hours': 19 },
        deciding: ['/staff/0/trainings: 59 >= 60'],
        params: { hours: 59, least: 60 },
      },
      {
        name: 'twenty of another training',
        with: { '/staff/0/trainings/1/kind': 'care-post' },
        deciding: ['/staff/0/trainings: 40 >= 60'],
        params: { hours: 40, least: 60 },
      },
      {
        name: 'twenty not passed',
        with: { '/staff/0/trainings/1/passed': false },
        deciding: ['/staff/0/trainings: 40 >= 60'],
        params: { hours: 40, least: 60 },
      },
    ],
    unknown: [
      {
        name: 'hours not told',
        with: { '/staff/0/trainings/1/hours': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings/1/hours missing'],
      },
    ],
    notInForce: [{ name: 'the day before the standard', asOf: '2024-03-31' }],
  }),
);
