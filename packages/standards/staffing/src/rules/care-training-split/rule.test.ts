import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { careTrainingSplit } from './rule.js';

// N195, cited without certainty: at least 60 hours of theory and 60 of practice
testRule(
  careTrainingSplit,
  merge(forRole('care', { adopt: true }), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'care',
          trainings: [{ kind: 'care-post', passed: true, hoursTheory: 60, hoursPractice: 60 }],
        },
      ],
    },
    pass: [{ name: 'sixty and sixty', adopt: true }],
    fail: [
      {
        name: 'theory of another training',
        adopt: true,
        with: {
          '/staff/0/trainings': [
            { kind: 'care-post', passed: true, hoursTheory: 0, hoursPractice: 60 },
            { kind: 'head-post', passed: true, hoursTheory: 60, hoursPractice: 0 },
          ],
        },
        deciding: ['/staff/0/trainings: 0 >= 60'],
        params: { theory: 0, practice: 60, leastTheory: 60, leastPractice: 60 },
      },
      {
        name: 'practice of another training',
        adopt: true,
        with: {
          '/staff/0/trainings': [
            { kind: 'care-post', passed: true, hoursTheory: 60, hoursPractice: 0 },
            { kind: 'head-post', passed: true, hoursTheory: 0, hoursPractice: 60 },
          ],
        },
        deciding: ['/staff/0/trainings: 0 >= 60'],
        params: { theory: 60, practice: 0, leastTheory: 60, leastPractice: 60 },
      },
      {
        name: 'theory not passed',
        adopt: true,
        with: {
          '/staff/0/trainings': [
            { kind: 'care-post', passed: true, hoursTheory: 0, hoursPractice: 60 },
            { kind: 'care-post', passed: false, hoursTheory: 60, hoursPractice: 0 },
          ],
        },
        deciding: ['/staff/0/trainings: 0 >= 60'],
        params: { theory: 0, practice: 60, leastTheory: 60, leastPractice: 60 },
      },
      {
        name: 'practice not passed',
        adopt: true,
        with: {
          '/staff/0/trainings': [
            { kind: 'care-post', passed: true, hoursTheory: 60, hoursPractice: 0 },
            { kind: 'care-post', passed: false, hoursTheory: 0, hoursPractice: 60 },
          ],
        },
        deciding: ['/staff/0/trainings: 0 >= 60'],
        params: { theory: 60, practice: 0, leastTheory: 60, leastPractice: 60 },
      },
      {
        name: 'just under sixty of theory',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursTheory': 59.9 },
        deciding: ['/staff/0/trainings: 59.9 >= 60'],
        params: { theory: 59.9, practice: 60, leastTheory: 60, leastPractice: 60 },
      },
      {
        name: 'one hour of theory short',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursTheory': 59 },
        deciding: ['/staff/0/trainings: 59 >= 60'],
        params: { theory: 59, practice: 60, leastTheory: 60, leastPractice: 60 },
      },
      {
        name: 'one hour of practice short',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursPractice': 59 },
        deciding: ['/staff/0/trainings: 59 >= 60'],
        params: { theory: 60, practice: 59, leastTheory: 60, leastPractice: 60 },
      },
      {
        name: 'just under sixty of practice',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursPractice': 59.9 },
        deciding: ['/staff/0/trainings: 59.9 >= 60'],
        params: { theory: 60, practice: 59.9, leastTheory: 60, leastPractice: 60 },
      },
    ],
    manual: [{ name: 'enough, the text unread', ifAdopted: ['pass'] }],
    unknown: [
      {
        name: 'theory not told',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursTheory': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings/0/hoursTheory missing'],
      },
    ],
    notInForce: [{ name: 'the last day before the month is over', asOf: '2021-08-30' }],
  }),
);
