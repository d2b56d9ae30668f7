import { forStaff, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { preServiceTraining } from './rule.js';

// N150, only commonly cited: training before work
testRule(
  preServiceTraining,
  merge(forStaff({ adopt: true }), {
    base: {
      kind: 'institution',
      staff: [{ role: 'cook', trainings: [{ kind: 'food-safety', stage: 'pre-service' }] }],
    },
    pass: [{ name: 'trained before work', adopt: true, asOf: '2019-10-08' }],
    fail: [
      {
        name: 'in service only',
        adopt: true,
        with: { '/staff/0/trainings/0/stage': 'in-service' },
        deciding: ['/staff/0/trainings: 0 >= 1', '/staff/0/trainings/0/stage: in-service = pre-service'],
      },
    ],
    manual: [
      { name: 'trained, the text unread', ifAdopted: ['pass'] },
      {
        name: 'not trained, the text unread',
        with: { '/staff/0/trainings': [] },
        ifAdopted: ['fail'],
        deciding: ['/staff/0/trainings: 0 >= 1'],
      },
    ],
    unknown: [
      {
        name: 'no list of trainings',
        adopt: true,
        with: { '/staff/0/trainings': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings missing'],
      },
    ],
    notInForce: [{ name: 'the day before the norms', asOf: '2019-10-07' }],
  }),
);
