import { forRole, merge } from '../../../test/cases.js';
import { testRule } from '../../../test/test-rule.js';
import { headTrainingSplit } from './rule.js';

// N193, cited without certainty: at least 40 hours of theory and 20 of practice
testRule(
  headTrainingSplit,
  merge(forRole('head', { adopt: true }), {
    base: {
      kind: 'institution',
      staff: [
        {
          role: 'head',
          trainings: [{ kind: 'head-post', passed: true, hoursTheory: 40, hoursPractice: 20 }],
        },
      ],
    },
    pass: [{ name: 'forty and twenty', adopt: true }],
    fail: [
      {
        name: 'theory of another training',
        adopt: true,
        with: {
          '/staff/0/trainings': [
            { kind: 'head-post', passed: true, hoursTheory: 0, hoursPractice: 20 },
            { kind: 'care-post', passed: true, hoursTheory: 40, hoursPractice: 0 },
          ],
        },
        deciding: ['/staff/0/trainings: 0 >= 40'],
        params: { theory: 0, practice: 20, leastTheory: 40, leastPractice: 20 },
      },
      {
        name: 'practice of another training',
        adopt: true,
        with: {
          '/staff/0/trainings': [
            { kind: 'head-post', passed: true, hoursTheory: 40, hoursPractice: 0 },
            { kind: 'care-post', passed: true, hoursTheory: 0, hoursPractice: 20 },
          ],
        },
        deciding: ['/staff/0/trainings: 0 >= 20'],
        params: { theory: 40, practice: 0, leastTheory: 40, leastPractice: 20 },
      },
      {
        name: 'theory not passed',
        adopt: true,
        with: {
          '/staff/0/trainings': [
            { kind: 'head-post', passed: true, hoursTheory: 0, hoursPractice: 20 },
            { kind: 'head-post', passed: false, hoursTheory: 40, hoursPractice: 0 },
          ],
        },
        deciding: ['/staff/0/trainings: 0 >= 40'],
        params: { theory: 0, practice: 20, leastTheory: 40, leastPractice: 20 },
      },
      {
        name: 'practice not passed',
        adopt: true,
        with: {
          '/staff/0/trainings': [
            { kind: 'head-post', passed: true, hoursTheory: 40, hoursPractice: 0 },
            { kind: 'head-post', passed: false, hoursTheory: 0, hoursPractice: 20 },
          ],
        },
        deciding: ['/staff/0/trainings: 0 >= 20'],
        params: { theory: 40, practice: 0, leastTheory: 40, leastPractice: 20 },
      },
      {
        name: 'just under forty of theory',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursTheory': 39.9 },
        deciding: ['/staff/0/trainings: 39.9 >= 40'],
        params: { theory: 39.9, practice: 20, leastTheory: 40, leastPractice: 20 },
      },
      {
        name: 'one hour of theory short',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursTheory': 39 },
        deciding: ['/staff/0/trainings: 39 >= 40'],
        params: { theory: 39, practice: 20, leastTheory: 40, leastPractice: 20 },
      },
      {
        name: 'one hour of practice short',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursPractice': 19 },
        deciding: ['/staff/0/trainings: 19 >= 20'],
        params: { theory: 40, practice: 19, leastTheory: 40, leastPractice: 20 },
      },
      {
        name: 'just under twenty of practice',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursPractice': 19.9 },
        deciding: ['/staff/0/trainings: 19.9 >= 20'],
        params: { theory: 40, practice: 19.9, leastTheory: 40, leastPractice: 20 },
      },
    ],
    manual: [
      { name: 'enough, the text unread', ifAdopted: ['pass'] },
      {
        name: 'too little, the text unread',
        with: { '/staff/0/trainings': [] },
        ifAdopted: ['fail'],
        deciding: ['/staff/0/trainings: 0 >= 40', '/staff/0/trainings: 0 >= 20'],
      },
    ],
    unknown: [
      {
        name: 'practice not told',
        adopt: true,
        with: { '/staff/0/trainings/0/hoursPractice': undefined },
        possible: ['pass', 'fail'],
        needs: ['/staff/0/trainings/0/hoursPractice missing'],
      },
    ],
    notInForce: [{ name: 'the last day before the month is over', asOf: '2021-08-30' }],
  }),
);
