import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { careTrainingHours } from './rule.js';

// N194, only commonly cited: at least 120 class hours
testRule(
  careTrainingHours,
  merge(forRole('care', { adopt: true }), {
    base: {
      kind: 'institution',
      staff: [{ role: 'care', trainings: [{ kind: 'care-post', passed: true, hours: 120 }] }],
    },
    pass: [{ name: 'a hundred and twenty', adopt: true }],
    fail: [
      {
        name: 'of another training',
        adopt: true,
        with: { '/staff/0/trainings/0/kind': 'head-post' },
        deciding: ['/staff/0/trainings: 0 >= 120'],
        params: { hours: 0, least: 120 },
      },
      {
        name: 'not passed',
        adopt: true,
        with: { '/staff/0/trainings/0/passed': false },
        deciding: ['/staff/0/trainings: 0 >= 120'],
        params: { hours: 0, least: 120 },
      },
      {
        name: 'just under a hundred and twenty',
        adopt: true,
        with: { '/staff/0/trainings/0/hours': 119.9 },
        deciding: ['/staff/0/trainings: 119.9 >= 120'],
        params: { hours: 119.9, least: 120 },
      },
      {
        name: 'one short',
        adopt: true,
        with: { '/staff/0/trainings/0/hours': 119 },
        deciding: ['/staff/0/trainings: 119 >= 120'],
        params: { hours: 119, least: 120 },
      },
    ],
    manual: [
      { name: 'enough, the text unread', ifAdopted: ['pass'] },
      {
        name: 'too little, the text unread',
        with: { '/staff/0/trainings': [] },
        ifAdopted: ['fail'],
        deciding: ['/staff/0/trainings: 0 >= 120'],
      },
    ],
    unknown: [
      {
        name: 'hours not told',
        adopt: true,
        with: { '/staff/0/trainings/0/hours': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings/0/hours missing'],
      },
    ],
    notInForce: [{ name: 'the last day before the month is over', asOf: '2021-08-30' }],
  }),
);
